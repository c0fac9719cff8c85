package org.sightline.core.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;
import org.sightline.core.words.Words;

/** The date of birth from which an age in a row is counted: that of the child the row is about. */
final class Births {

    private final Map<String, LocalDate> byName = new LinkedHashMap<>();

    Births(Cast cast) {
        for (Person child : cast.children()) {
            child.born()
                    .filter(born -> born.isExact())
                    .ifPresent(born -> byName.put(Words.plain(child.name()), born.earliest()));
        }
    }

    /** Empty where the row names no child, or more than one, whose birth is known. */
    Optional<LocalDate> of(String about) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        if (byName.size() == 1) {
            return byName.values().stream().findFirst();
        }
        String plain = Words.plain(about);
        var named = byName.entrySet().stream()
                .filter(child -> plain.contains(child.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
