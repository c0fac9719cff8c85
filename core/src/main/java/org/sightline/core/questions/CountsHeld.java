package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;

/** An agency that counts more events over a time than children's social care holds notices of them. */
final class CountsHeld {
    private static final Pattern COUNT =
            Pattern.compile("\\((\\d{1,3})\\)|\\b(\\d{1,3}) [a-z ]*(?:incidents|events|calls|episodes)");
    private static final Set<Kind> COUNTED = Set.of(Kind.DOMESTIC_ABUSE, Kind.MISSING, Kind.INJURY, Kind.NOTIFICATION);
    private static final Set<Kind> NOTICES = Set.of(Kind.NOTIFICATION, Kind.REFERRAL);

    private CountsHeld() {}

    static List<Question> ask(WhichAccountIsRight asks, Inquiry inquiry) {
        List<Line> notices = inquiry.lines().stream()
                .filter(line -> line.agency().sector() == Sector.SOCIAL_CARE && Lines.isAny(line, NOTICES))
                .toList();
        List<Question> questions = new ArrayList<>();
        for (Line line : inquiry.lines()) {
            if (isCounting(line)) {
                OptionalInt counted = count(line);
                if (counted.isPresent()) {
                    List<Line> held = held(line, notices);
                    if (held.size() < counted.getAsInt()) {
                        questions.add(question(asks, inquiry, line, counted.getAsInt(), held));
                    }
                }
            }
        }
        return questions;
    }

    /** A row that stands for many events stands over a time, not on a day. */
    private static boolean isCounting(Line line) {
        return line.agency().sector() != Sector.SOCIAL_CARE
                && Apart.isDated(line.happened())
                && !line.happened().isExact()
                && Lines.isAny(line, COUNTED);
    }

    private static OptionalInt count(Line line) {
        String words = Stream.of(Field.CATEGORY, Field.EVENT)
                .map(line.entry()::says)
                .flatMap(Optional::stream)
                .reduce("", (one, other) -> one + "\n" + other);
        Matcher matcher = COUNT.matcher(words);
        return matcher.results()
                .mapToInt(found -> Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)))
                .filter(number -> number > 1)
                .max();
    }

    private static List<Line> held(Line counting, List<Line> notices) {
        return LineDates.between(
                        notices,
                        counting.happened().earliest(),
                        counting.happened().latest())
                .stream()
                .filter(line -> line.reading().flows().stream()
                        .map(Flow::from)
                        .anyMatch(agency -> Receipts.isSame(agency, counting.agency())))
                .toList();
    }

    private static Question question(
            WhichAccountIsRight asks, Inquiry inquiry, Line counting, int counted, List<Line> held) {
        List<Line> evidence = new ArrayList<>(held);
        evidence.add(counting);
        String agency = InWords.agency(counting.agency());
        String when = InWords.when(counting.happened());
        return Draft.of(asks, held.isEmpty() ? inquiry.children() : inquiry.childrenOf(held))
                .ask(InWords.sentence(agency) + " counted " + InWords.number(counted) + " events " + when
                        + ": about which of them was children's social care told, and whose record is complete?")
                .expected(
                        "What one agency counts and what another was told of it agree, or the difference is explained.",
                        inquiry.standard(asks.code(), counting.happened()))
                .found(
                        "The record of " + agency + " counts " + InWords.number(counted) + " " + when
                                + "; that of children's social care holds "
                                + (held.isEmpty()
                                        ? "no notice of any of them"
                                        : InWords.count(held.size(), "notice", "notices") + " from there ("
                                                + Lines.when(held) + ")")
                                + ".",
                        evidence)
                .unless("Only some events may have called for a notice; notices may have been read, kept elsewhere and"
                        + " not entered.")
                .raise();
    }
}
