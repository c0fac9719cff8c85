package org.sightline.app.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.people.AskedName;

/** What came in from somebody who asks who knows a child. */
public record WhoKnowsForm(
        @Nullable String name,
        @Nullable String born,
        @Nullable String nhs,
        @Nullable String reason) {

    static final WhoKnowsForm EMPTY = new WhoKnowsForm("", "", "", "");

    private static final int OLDEST = 30;
    private static final int NHS_DIGITS = 10;
    private static final int LONGEST = 300;

    private static String typed(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    String nameTyped() {
        return typed(name);
    }

    String reasonTyped() {
        return typed(reason);
    }

    private String digits() {
        return typed(nhs).replaceAll("[^0-9]", "");
    }

    private Optional<LocalDate> day(LocalDate today) {
        ApproximateDate read = DateReader.read(typed(born), DateContext.likely(today.minusYears(OLDEST), today))
                .date();
        return read.isExact() ? Optional.of(read.earliest()) : Optional.empty();
    }

    Asked asked(LocalDate today) {
        return new Asked(nameTyped(), typed(born).isEmpty() ? Optional.empty() : day(today), digits());
    }

    Errors errors(LocalDate today) {
        Errors errors = Errors.none();
        boolean byNumber = !typed(nhs).isEmpty();
        if (byNumber && digits().length() != NHS_DIGITS) {
            errors = errors.and("nhs", "An NHS number has ten digits. Check it, or ask by name and date of birth.");
        }
        if (!byNumber || !nameTyped().isEmpty() || !typed(born).isEmpty()) {
            errors = byNameErrors(errors, today);
        }
        if (reasonTyped().isEmpty()) {
            errors = errors.and("reason", "Say why you ask. Whoever knows the child is told.");
        }
        return nameTyped().length() > LONGEST || reasonTyped().length() > LONGEST * 10
                ? errors.and("reason", "Shorten the name or the reason: this is more than anybody can read.")
                : errors;
    }

    private Errors byNameErrors(Errors errors, LocalDate today) {
        Errors more = errors;
        if (!new AskedName(nameTyped()).isWhole()) {
            more = more.and("name", "Write the first name and the surname of the child, or give the NHS number alone.");
        }
        if (day(today).isEmpty()) {
            more = more.and("born", "Write the day on which the child was born, such as 2 November 2015.");
        }
        return more;
    }
}
