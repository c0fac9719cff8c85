package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;

/** What came in about who lived at an address: several people can come at once. */
public record ResidenceForm(
        @Nullable String address,
        @Nullable List<Long> who,
        @Nullable String from,
        @Nullable String until,
        @Nullable String source) {

    private static final int LONGEST = 300;

    static ResidenceForm empty() {
        return new ResidenceForm(null, null, null, null, null);
    }

    List<Long> whoGiven() {
        return who == null ? List.of() : List.copyOf(who);
    }

    WrittenSpan span(LocalDate today) {
        return WrittenSpan.read(from, until, Optional.empty(), today);
    }

    Errors errors(WrittenSpan span) {
        Errors errors = Errors.none();
        String given = PersonForm.given(address);
        if (given.isEmpty()) {
            errors = errors.and("address", "Write the address, or the words that the files use: “grandmother’s flat”.");
        } else if (given.length() > LONGEST) {
            errors = errors.and("address", "Make the address shorter: at most " + LONGEST + " letters.");
        }
        if (whoGiven().isEmpty()) {
            errors = errors.and("who", "Choose who lived there.");
        }
        return span.into(errors, "from", "until");
    }
}
