package org.sightline.app.looks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.audit.WantedLines;
import org.sightline.app.site.Errors;

/** Which lines of the audit somebody asked for. */
public record LooksForm(
        @Nullable String who,
        @Nullable String action,
        @Nullable String from,
        @Nullable String until,
        @Nullable String refused,
        @Nullable Long before) {

    static final int ON_A_PAGE = 50;

    /** One more than a page holds tells whether there are older ones. */
    WantedLines wanted(Optional<Long> caseNumber) {
        return new WantedLines(
                caseNumber,
                given(who),
                given(action),
                day(from),
                day(until),
                isRefusedOnly(),
                before == null ? 0 : Math.max(0, before),
                ON_A_PAGE + 1);
    }

    boolean isRefusedOnly() {
        return "yes".equals(refused);
    }

    boolean isFiltered() {
        return !(given(who) + given(action) + given(from) + given(until)).isEmpty() || isRefusedOnly();
    }

    Errors errors() {
        Errors errors = Errors.none();
        if (!given(from).isEmpty() && day(from).isEmpty()) {
            errors = errors.and("from", "Write the first day like 2026-03-14.");
        }
        if (!given(until).isEmpty() && day(until).isEmpty()) {
            errors = errors.and("until", "Write the last day like 2026-03-14.");
        }
        return errors;
    }

    /** The query of the next older page. */
    String older(long last) {
        List<String> parts = new ArrayList<>();
        put(parts, "who", given(who));
        put(parts, "action", given(action));
        put(parts, "from", given(from));
        put(parts, "until", given(until));
        put(parts, "refused", isRefusedOnly() ? "yes" : "");
        put(parts, "before", Long.toString(last));
        return "?" + String.join("&", parts);
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static void put(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return given(written).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given(written)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
