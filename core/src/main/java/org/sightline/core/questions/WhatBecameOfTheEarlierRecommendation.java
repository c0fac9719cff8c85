package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;

/** An earlier review asked for a change, and later entries are of the very kind that it spoke of. */
@AutoService(Asks.class)
public final class WhatBecameOfTheEarlierRecommendation implements Asks {
    /** What a recommendation is commonly about, and what a later entry would show if nothing had changed. */
    private static final Set<Kind> MATTERS = EnumSet.of(
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
            Kind.NO_FURTHER_ACTION);

    @Override
    public String code() {
        return "STANDARD-GAP";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<Kind, List<Line>> byMatter = new EnumMap<>(Kind.class);
        for (Line recommendation : inquiry.lines(Kind.EARLIER_RECOMMENDATION)) {
            if (Apart.isDated(recommendation.happened())) {
                recommendation.reading().kinds().stream()
                        .map(KindRead::kind)
                        .filter(MATTERS::contains)
                        .findFirst()
                        .ifPresent(matter -> byMatter.computeIfAbsent(matter, none -> new ArrayList<>())
                                .add(recommendation));
            }
        }
        List<Question> questions = new ArrayList<>();
        byMatter.forEach((matter, recommendations) -> {
            List<Line> later = later(inquiry, matter, recommendations.getFirst());
            if (!later.isEmpty()) {
                questions.add(question(inquiry, recommendations, later));
            }
        });
        return questions;
    }

    private static List<Line> later(Inquiry inquiry, Kind matter, Line recommendation) {
        LocalDate made = recommendation.happened().latest();
        return inquiry.lines(matter).stream()
                .filter(line -> Apart.isDated(line.happened())
                        && line.happened().earliest().isAfter(made)
                        && !line.is(Kind.EARLIER_RECOMMENDATION))
                .toList();
    }

    private Question question(Inquiry inquiry, List<Line> recommendations, List<Line> later) {
        Line recommendation = recommendations.getFirst();
        List<Line> evidence = new ArrayList<>(recommendations);
        evidence.addAll(later);
        return Draft.of(this, inquiry.childrenOf(later))
                .ask("What became of the recommendation made " + Lines.span(recommendations)
                        + ", and why does the same stand in the record " + Lines.span(later) + "?")
                .expected(
                        "What an earlier review asked for is done, and somebody checks that it changed anything.",
                        inquiry.standard(code(), recommendation.happened()))
                .found(
                        Said.of(recommendation, Kind.EARLIER_RECOMMENDATION).orElse("The recommendation")
                                + " stands in the record of " + InWords.agency(recommendation.agency()) + ". "
                                + InWords.sentence(InWords.count(later.size(), "later entry is", "later entries are"))
                                + " of a kind that it speaks of (" + Lines.span(later) + ").",
                        evidence)
                .unless("The change may have been made and this been an exception, or have been made for another part"
                        + " of the service.")
                .raise();
    }
}
