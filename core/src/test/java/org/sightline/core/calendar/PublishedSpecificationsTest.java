package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.DateNote.Doubt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Microsoft's Recognizers-Text specifications, cut down to what a chronology needs: a day, a month or a span that is
 * fully written. What depends on today ("next Friday"), years in words and times alone are not claimed.
 */
class PublishedSpecificationsTest {

    private static final DateContext CONTEXT = DateContext.likely(LocalDate.of(1900, 1, 1), LocalDate.of(2030, 12, 31));

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String DAY = "(?:the )?\\d{1,2}(?:st|nd|rd|th|\\.)?";
    private static final String NAMED = WEEKDAY + "(?:" + DAY + "[ /-]?(?:of )?" + MONTH + "(?: of)?[ ,/-]*\\d{2,4}|"
            + MONTH + "[ -]?" + DAY + "(?:, ?| |-)\\d{4}|\\d{4}[/-]" + MONTH + "[/-]\\d{1,2})";
    private static final String FIGURES = "\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})";
    private static final String ISO = "\\d{4}([/. -])\\d{1,2}\\2\\d{1,2}|(?:19|20)\\d{6}";
    private static final Pattern A_DAY = Pattern.compile("(?:on )?(?:" + NAMED + "|" + FIGURES + "|" + ISO + ")");
    private static final Pattern A_MONTH =
            Pattern.compile(MONTH + "(?: of)?[ ,-]*\\d{4}|\\d{1,2}/\\d{4}|\\d{4}[/.-]\\d{1,2}|\\d{4}");
    private static final Pattern A_SPAN = Pattern.compile("(?:from |between )?(?:" + DAY + " ?)?(?:" + MONTH
            + ",? ?)?(?:\\d{4}|\\d{1,2}/\\d{1,2}(?:/\\d{4})?)? ?" + "(?:-|–|to|until|till|and) ?(?:" + NAMED
            + "|\\d{1,2}/\\d{1,2}/\\d{4}|" + MONTH + ",? \\d{4}|\\d{4})");
    private static final Pattern SPAN_MEANT =
            Pattern.compile("\\((\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d),P\\w+\\)");

    private record Case(String text, String timex, boolean dayFirst, boolean real) {}

    @Test
    void a_day_that_is_fully_written_is_read_exactly_and_never_silently_month_first() {
        List<Case> cases = cases(A_DAY, "\\d{4}-\\d\\d-\\d\\d");
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            DateReading reading = DateReader.read(one.text(), CONTEXT);
            if (!isRightDay(one, reading)) {
                wrong.add(one + " was read as " + reading);
            }
        }
        assertThat(wrong)
                .as("%d of %d days are read exactly", cases.size() - wrong.size(), cases.size())
                .isEmpty();
        assertThat(cases).hasSizeGreaterThan(50);
    }

    /** American files expect month-first; there the day must come first all the same, and say so. */
    private static boolean isRightDay(Case one, DateReading reading) {
        if (!one.real()) {
            return reading.has(Doubt.UNREAD);
        }
        LocalDate meant = LocalDate.parse(one.timex());
        boolean figures = one.text().matches("(?:on )?" + FIGURES);
        boolean canSwap = figures && meant.getDayOfMonth() <= 12 && meant.getDayOfMonth() != meant.getMonthValue();
        LocalDate dayFirst = canSwap && !one.dayFirst()
                ? LocalDate.of(meant.getYear(), meant.getDayOfMonth(), meant.getMonthValue())
                : meant;
        boolean monthFirst = figures
                && one.text().replaceFirst("^on ", "").matches("0?" + meant.getMonthValue() + "\\D.*")
                && meant.getDayOfMonth() > 12;
        return reading.date().equals(ApproximateDate.on(dayFirst))
                && reading.has(Doubt.TWO_WAYS) == (canSwap || monthFirst);
    }

    @Test
    void a_month_or_a_year_that_is_fully_written_is_read_exactly() {
        List<Case> cases = cases(A_MONTH, "\\d{4}(?:-\\d\\d)?");
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            DateReading reading = DateReader.read(one.text(), CONTEXT);
            if (!reading.date().edtf().equals(one.timex())) {
                wrong.add(one + " was read as " + reading);
            }
        }
        assertThat(wrong)
                .as("%d of %d months are read exactly", cases.size() - wrong.size(), cases.size())
                .isEmpty();
        assertThat(cases).hasSizeGreaterThan(15);
    }

    /** American figures are left to the day-first files; "from 4 to January 22" is nothing that we claim. The specifications end a span on the first day of its last month or year; ours ends with that month or year. */
    @Test
    void a_span_that_is_fully_written_has_its_two_ends() {
        List<Case> cases = cases(A_SPAN, SPAN_MEANT.pattern()).stream()
                .filter(one -> one.real() && (one.dayFirst() || !one.text().contains("/")))
                .filter(one -> !one.text().matches("from \\d+ to [a-z].*"))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Case one : cases) {
            Matcher meant = SPAN_MEANT.matcher(one.timex());
            assertThat(meant.matches()).isTrue();
            ApproximateDate date = DateReader.read(one.text(), CONTEXT).date();
            LocalDate last = LocalDate.parse(meant.group(2));
            boolean ends = date.latest().equals(last)
                    || YearMonth.from(last).atEndOfMonth().equals(date.latest())
                    || date.latest().equals(LocalDate.of(last.getYear(), 12, 31));
            if (!date.earliest().toString().equals(meant.group(1)) || !ends) {
                wrong.add(one + " was read as " + date.edtf());
            }
        }
        assertThat(wrong)
                .as("%d of %d spans are read exactly", cases.size() - wrong.size(), cases.size())
                .isEmpty();
        assertThat(cases).hasSizeGreaterThan(15);
    }

    private static List<Case> cases(Pattern claimed, String timex) {
        Path folder = SharedFiles.find("bench-data/dates/recognizers-text");
        Map<String, Case> found = new TreeMap<>();
        for (String name : List.of(
                "English-DateParser",
                "English-DatePeriodParser",
                "English-DateTimeModel",
                "EnglishOthers-dmy-DateParser",
                "EnglishOthers-dmy-DateTimeModel")) {
            boolean dayFirst = name.contains("dmy");
            for (JsonNode spec : JsonMapper.shared().readTree(folder.resolve(name + ".json"))) {
                for (JsonNode result : spec.path("Results")) {
                    Case one = one(result, dayFirst);
                    if (claimed.matcher(one.text()).matches() && one.timex().matches(timex)) {
                        found.put(one.text() + dayFirst, one);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Case one(JsonNode result, boolean dayFirst) {
        JsonNode value = result.path("Value");
        JsonNode first = result.path("Resolution").path("values").path(0);
        String timex = value.path("Timex").asString(first.path("timex").asString(""));
        String resolved = value.path("PastResolution")
                .path("date")
                .asString(first.path("value").asString(""));
        boolean real = !resolved.equals("0001-01-01") && !resolved.equals("not resolved");
        return new Case(result.path("Text").asString("").toLowerCase(Locale.UK), timex, dayFirst, real);
    }
}
