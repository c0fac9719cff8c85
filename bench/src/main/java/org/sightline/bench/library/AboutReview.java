package org.sightline.bench.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sightline.app.library.FactTerms;
import org.sightline.core.library.AgeBand;
import org.sightline.core.library.FactKind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code about.yaml} says of one made-up review. */
record AboutReview(String file, Map<?, ?> about) {

    private static final double MONTHS_IN_A_YEAR = 12;
    private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

    static List<AboutReview> in(Path folder) throws IOException {
        Object all =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("about.yaml")));
        List<?> reviews = (List<?>) Objects.requireNonNull(((Map<?, ?>) all).get("reviews"));
        return reviews.stream()
                .map(review -> (Map<?, ?>) review)
                .map(review -> new AboutReview(String.valueOf(review.get("file")), review))
                .toList();
    }

    List<String> themes() {
        return strings("themes");
    }

    int findings() {
        return about.get("findings") instanceof Integer count ? count : 0;
    }

    int recommendations() {
        return about.get("recommendations") instanceof Integer count ? count : 0;
    }

    /** In the form in which what is read is compared with it. */
    Set<String> stated(FactKind kind) {
        return switch (kind) {
            case TITLE -> one("title");
            case BOARD -> lower("area");
            case TYPE -> lower("type");
            case AGE -> bands();
            case SEX -> one("sex");
            case HARM -> "none".equals(about.get("harm")) ? Set.of() : one("harm");
            case PUBLISHED -> one("year");
            case AGENCY -> new TreeSet<>(strings("agencies"));
            case AUTHOR -> Set.of();
        };
    }

    private Set<String> one(String key) {
        Object value = about.get(key);
        return value == null ? Set.of() : Set.of(String.valueOf(value));
    }

    private Set<String> lower(String key) {
        return one(key).stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private List<String> strings(String key) {
        return about.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The codes of the bands that the stated age, or span of ages, is in. */
    private Set<String> bands() {
        Map<?, ?> age = (Map<?, ?>) Objects.requireNonNull(about.get("age"));
        if (age.containsKey("unborn")) {
            return Set.of("UNBORN");
        }
        double youngest = months(age, age);
        double oldest = age.containsKey("to") ? months(age, Map.of(unit(age), age.get("to"))) : youngest;
        return FactTerms.shipped().ages().stream()
                .filter(band -> band.has(youngest, oldest))
                .map(AgeBand::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unit(Map<?, ?> age) {
        return age.containsKey("years") ? "years" : age.containsKey("months") ? "months" : "weeks";
    }

    private static double months(Map<?, ?> age, Map<?, ?> number) {
        String unit = unit(age);
        double many = Double.parseDouble(String.valueOf(number.get(unit)));
        return switch (unit) {
            case "years" -> many * MONTHS_IN_A_YEAR;
            case "weeks" -> many / WEEKS_IN_A_MONTH;
            default -> many;
        };
    }
}
