package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Kind;

/** An earlier review asked for a change, and later entries are of the very kind that it spoke of. */
@AutoService(Asks.class)
public final class WhatBecameOfTheEarlierRecommendation implements Asks {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Map<Kind, List<Kind>> GONE_AGAINST = goneAgainst();

    /** What a recommendation is commonly about, and of what kind an entry would be that shows that it was not kept. */
    private static Map<Kind, List<Kind>> goneAgainst() {
        Map<Kind, List<Kind>> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : List.of(
                Kind.NO_ACCESS,
                Kind.NOT_BROUGHT,
                Kind.CHILD_NOT_SEEN,
                Kind.NOT_SHARED,
                Kind.NOT_ASSESSED,
                Kind.WARNING_DISCOUNTED,
                Kind.FAMILY_INTERPRETS,
                Kind.REMOVED_FROM_LIST,
                Kind.OFF_ROLL,
                Kind.NOT_TRACED,
                Kind.WORKER_CHANGE,
                Kind.NO_FURTHER_ACTION)) {
            kinds.put(kind, List.of(kind));
        }
        kinds.put(Kind.ASSESSMENT, List.of(Kind.NOT_ASSESSED));
        kinds.put(Kind.SHARED, List.of(Kind.NOT_SHARED));
        return kinds;
    }

    @Override
    public String code() {
        return "STANDARD-GAP";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<Kind, List<Line>> byMatter = new EnumMap<>(Kind.class);
        for (Line recommendation : inquiry.lines(Kind.EARLIER_RECOMMENDATION)) {
            if (Apart.isDated(recommendation.happened())) {
                GONE_AGAINST.keySet().stream()
                        .filter(recommendation::is)
                        .findFirst()
                        .ifPresent(matter -> byMatter.computeIfAbsent(matter, none -> new ArrayList<>())
                                .add(recommendation));
            }
        }
        List<Question> questions = new ArrayList<>();
        byMatter.forEach((matter, recommendations) -> {
            List<Line> since = since(inquiry, matter, made(recommendations.getFirst()));
            if (!since.isEmpty()) {
                questions.add(question(inquiry, recommendations, since));
            }
        });
        return questions;
    }

    private static List<Line> since(Inquiry inquiry, Kind matter, LocalDate made) {
        List<Kind> against = GONE_AGAINST.getOrDefault(matter, List.of());
        return against.stream()
                .flatMap(kind -> inquiry.lines(kind).stream())
                .filter(line -> !line.is(Kind.EARLIER_RECOMMENDATION))
                .filter(line -> Apart.isDated(line.happened())
                        && line.happened().earliest().isAfter(made))
                .toList();
    }

    /** The end of the year that the entry gives for the review; else the day of the entry that speaks of it. */
    private static LocalDate made(Line recommendation) {
        LocalDate written = recommendation.happened().latest();
        return YEAR.matcher(Said.of(recommendation, Kind.EARLIER_RECOMMENDATION).orElse(""))
                .results()
                .map(year -> LocalDate.of(Integer.parseInt(year.group()), Month.DECEMBER, 31))
                .filter(year -> year.isBefore(written))
                .findFirst()
                .orElse(written);
    }

    private Question question(Inquiry inquiry, List<Line> recommendations, List<Line> since) {
        Line recommendation = recommendations.getFirst();
        List<Line> evidence = new ArrayList<>(recommendations);
        evidence.addAll(since);
        return Draft.of(this, inquiry.childrenOf(since))
                .ask("What became of the earlier review's recommendation, of which "
                        + InWords.agency(recommendation.agency()) + " wrote " + Lines.span(recommendations)
                        + ", and why did the same happen again " + Lines.span(since) + "?")
                .expected(
                        "What an earlier review asked for is done, and somebody checks that it changed anything.",
                        inquiry.standard(code(), recommendation.happened()))
                .found(
                        InWords.sentence(InWords.agency(recommendation.agency())) + " wrote of it "
                                + InWords.when(recommendation.happened())
                                + Said.of(recommendation, Kind.EARLIER_RECOMMENDATION)
                                        .map(words -> ": " + words)
                                        .orElse("")
                                + ". "
                                + InWords.sentence(
                                        InWords.count(since.size(), "entry since then says", "entries since then say"))
                                + " the opposite (" + Lines.when(since) + ").",
                        evidence)
                .unless("The change may have been made and this been an exception, or have been made for another part"
                        + " of the service.")
                .raise();
    }
}
