package org.sightline.app.library.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Kind;
import org.sightline.core.learning.Wanted;

/** Which lessons somebody asked for: codes and years, so that an address never says anything about a child. */
public record WantedForm(
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String sector,
        @Nullable String age,
        @Nullable String board,
        @Nullable String from,
        @Nullable String to,
        @Nullable String undated) {

    private static final String YES = "yes";
    private static final int LONGEST_CODE = 200;

    public Wanted wanted() {
        return new Wanted(
                Arrays.stream(Kind.values())
                        .filter(each -> each.name().equals(given(kind)))
                        .findFirst(),
                code(theme),
                code(sector),
                code(age),
                code(board),
                year(from),
                year(to),
                YES.equals(undated));
    }

    public Errors errors() {
        Errors errors = Errors.none();
        if (!given(from).isEmpty() && year(from).isEmpty()) {
            errors = errors.and("from", "Write the first year with four figures, like 2009.");
        }
        if (!given(to).isEmpty() && year(to).isEmpty()) {
            errors = errors.and("to", "Write the last year with four figures, like 2026.");
        }
        boolean backwards = year(from)
                .filter(first -> year(to).filter(last -> last < first).isPresent())
                .isPresent();
        return backwards ? errors.and("to", "The last year can not be before the first.") : errors;
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<String> code(@Nullable String text) {
        return Optional.of(given(text)).filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE);
    }

    private static Optional<Integer> year(@Nullable String text) {
        return given(text).matches("[0-9]{4}") ? Optional.of(Integer.valueOf(given(text))) : Optional.empty();
    }

    /** The query by which an address asks for this; begins with a question mark. */
    public static String query(Wanted wanted, String... more) {
        List<String> parts = new ArrayList<>();
        wanted.kind().ifPresent(kind -> put(parts, "kind", kind.name()));
        for (By by : By.values()) {
            wanted.code(by).ifPresent(code -> put(parts, by.code(), code));
        }
        wanted.from().ifPresent(year -> put(parts, "from", String.valueOf(year)));
        wanted.to().ifPresent(year -> put(parts, "to", String.valueOf(year)));
        if (wanted.undated()) {
            put(parts, "undated", YES);
        }
        for (int at = 0; at < more.length; at += 2) {
            put(parts, more[at], more[at + 1]);
        }
        return "?" + String.join("&", parts);
    }

    private static void put(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, UTF_8));
    }
}
