package org.sightline.app.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.registers.HeadingTerms;
import org.sightline.core.registers.HeadingTerms.Term;
import org.sightline.core.registers.Holds;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads {@code matching/columns.yaml}: the headings that registers give their columns, and what each holds. */
final class HeadingTermsFile {

    private static final String FILE = "/matching/columns.yaml";

    private HeadingTermsFile() {}

    static HeadingTerms shipped() {
        Map<?, ?> file = map();
        List<Term> terms = new ArrayList<>();
        for (Map<?, ?> column : maps(file.get("columns"))) {
            Column holds = new Column(text(column.get("name")), Fact.valueOf(text(column.get("fact"))));
            terms.add(new Term(new Holds.Compared(holds), words(column.get("headings")), true));
        }
        for (Map<?, ?> group : maps(file.get("groups"))) {
            terms.add(new Term(new Holds.Group(text(group.get("name"))), words(group.get("headings")), true));
        }
        terms.add(new Term(new Holds.FullName(), words(file.get("full names")), false));
        terms.add(new Term(new Holds.Id(), words(file.get("ids")), false));
        terms.add(new Term(new Holds.Truth(), words(file.get("truths")), false));
        return new HeadingTerms(terms, new HashSet<>(words(file.get("not of the person"))));
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> maps.add((Map<?, ?>) item));
        }
        return maps;
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(HeadingTermsFile::text).toList()
                : List.of();
    }

    private static String text(@Nullable Object word) {
        return String.valueOf(word);
    }

    /** The schema that leaves all words as they are. A file that is missing or broken is a fault of the build. */
    private static Map<?, ?> map() {
        LoadSettings words = LoadSettings.builder()
                .setLabel(FILE)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = HeadingTermsFile.class.getResourceAsStream(FILE)) {
            if (in != null && new Load(words).loadFromInputStream(in) instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException(FILE + " is missing from this build of Sightline");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
