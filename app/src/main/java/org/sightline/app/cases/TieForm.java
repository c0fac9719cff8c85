package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.household.Sort;
import org.sightline.core.household.Tie;

/** What came in about a relationship. */
public record TieForm(
        @Nullable Long who,
        @Nullable String sort,
        @Nullable Long whose,
        @Nullable String from,
        @Nullable String until,
        @Nullable String source) {

    static TieForm empty(@Nullable Long who) {
        return new TieForm(who, null, null, null, null, null);
    }

    static TieForm of(Tie tie) {
        Span span = Span.of(tie.during());
        return new TieForm(
                tie.from(),
                tie.sort().name(),
                tie.to(),
                WrittenDate.shown(span.from()),
                WrittenDate.shown(span.until()),
                tie.basis());
    }

    WrittenSpan span(Optional<Tie> stands, LocalDate today) {
        return WrittenSpan.read(from, until, stands.flatMap(Tie::during), today);
    }

    Optional<Sort> sortGiven() {
        return Arrays.stream(Sort.values())
                .filter(each -> each.name().equals(sort))
                .findFirst();
    }

    Tie tie(WrittenSpan span) {
        return new Tie(
                who == null ? 0 : who,
                sortGiven().orElse(Sort.KNOWN_TO),
                whose == null ? 0 : whose,
                span.during(),
                PersonForm.given(source));
    }

    Errors errors(WrittenSpan span) {
        Errors errors = Errors.none();
        if (who == null) {
            errors = errors.and("who", "Choose the first person.");
        }
        if (sortGiven().isEmpty()) {
            errors = errors.and("sort", "Choose what the first person is to the second.");
        }
        if (whose == null) {
            errors = errors.and("whose", "Choose the second person.");
        } else if (whose.equals(who)) {
            errors = errors.and("whose", "Choose two different people.");
        }
        return span.into(errors, "from", "until");
    }
}
