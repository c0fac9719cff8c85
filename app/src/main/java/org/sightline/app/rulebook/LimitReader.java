package org.sightline.app.rulebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.core.rulebook.Landing;
import org.sightline.core.rulebook.Limit;

/** Reads the figures of an edition. */
final class LimitReader {

    private static final Pattern LAST_OF = Pattern.compile("the last (\\w+) of (\\w+)");
    private static final DateTimeFormatter DAY_OF_YEAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM")
            .toFormatter(Locale.UK);
    private static final String UNITS =
            Arrays.stream(Limit.Unit.values()).map(LimitReader::written).collect(Collectors.joining(", "));

    private LimitReader() {}

    static Map<String, Limit> limits(Block edition) {
        Map<String, Limit> limits = new LinkedHashMap<>();
        edition.block("limits").ifPresent(block -> {
            for (String name : block.keys()) {
                block.block(name).flatMap(LimitReader::limit).ifPresent(limit -> limits.put(name, limit));
            }
        });
        return limits;
    }

    private static Optional<Limit> limit(Block block) {
        Optional<Integer> amount = amount(block);
        Optional<Limit.Unit> unit = unit(block);
        boolean startDay = either(block, "start day", "not counted", "counted");
        boolean before = either(block, "direction", "after", "before");
        List<Landing> landings = new ArrayList<>();
        block.texts("runs on to").forEach(words -> landing(words, block).ifPresent(landings::add));
        block.finish();
        return amount.flatMap(count -> unit.map(what -> new Limit(count, what, startDay, before, landings)));
    }

    private static Optional<Integer> amount(Block block) {
        String text = block.text("amount");
        if (text.matches("\\d{1,5}")) {
            return Optional.of(Integer.valueOf(text));
        }
        if (!text.isEmpty()) {
            block.fault("amount", "\"amount: " + text + "\" is not a whole number of 0 or more");
        }
        return Optional.empty();
    }

    private static Optional<Limit.Unit> unit(Block block) {
        String text = block.text("unit");
        Optional<Limit.Unit> unit = Arrays.stream(Limit.Unit.values())
                .filter(one -> text.equals(written(one)))
                .findFirst();
        if (unit.isEmpty() && !text.isEmpty()) {
            block.fault("unit", "\"unit: " + text + "\" is not known; write one of " + UNITS);
        }
        return unit;
    }

    private static boolean either(Block block, String key, String usual, String other) {
        String text = block.optional(key).orElse(usual);
        if (!text.equals(usual) && !text.equals(other)) {
            block.fault(key, "\"" + key + ": " + text + "\" must be \"" + usual + "\" or \"" + other + "\"");
        }
        return text.equals(other);
    }

    private static Optional<Landing> landing(String words, Block block) {
        Matcher last = LAST_OF.matcher(words);
        try {
            return Optional.of(
                    last.matches()
                            ? new Landing.LastOf(
                                    DayOfWeek.valueOf(last.group(1).toUpperCase(Locale.ROOT)),
                                    Month.valueOf(last.group(2).toUpperCase(Locale.ROOT)))
                            : nextOf(words));
        } catch (IllegalArgumentException | DateTimeException e) {
            block.fault(
                    "runs on to",
                    "\"runs on to: " + words + "\" is not understood; write \"the next 31 March or 31 August\" or"
                            + " \"the last Friday of June\"");
            return Optional.empty();
        }
    }

    private static Landing nextOf(String words) {
        if (!words.startsWith("the next ")) {
            throw new IllegalArgumentException(words);
        }
        return new Landing.NextOf(
                Arrays.stream(words.substring("the next ".length()).split(", | or "))
                        .map(day -> MonthDay.parse(day, DAY_OF_YEAR))
                        .toList());
    }

    private static String written(Limit.Unit unit) {
        return unit == Limit.Unit.PERCENT ? "percent" : unit.many();
    }
}
