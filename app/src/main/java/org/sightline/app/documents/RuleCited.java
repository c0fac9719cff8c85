package org.sightline.app.documents;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.core.questions.Question;
import org.sightline.core.review.Review;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Lens;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Rule;

/**
 * A rule that a question goes by, in words: what it is called, when it held, how it binds, where it is written.
 *
 * @param edition the one that the question names, or else the one in force on the day it is about
 */
public record RuleCited(Rule rule, Optional<Edition> edition) {

    /** The rules of a question, in its order; none where the expectation follows from what was recorded. */
    public static List<RuleCited> by(Question question, Review review) {
        return Arrays.stream(question.expected().rule().split(";"))
                .map(String::strip)
                .flatMap(cited -> cited(cited, question, review).stream())
                .toList();
    }

    private static Optional<RuleCited> cited(String cited, Question question, Review review) {
        int space = cited.indexOf(' ');
        String id = space < 0 ? cited : cited.substring(0, space);
        return review.rules().rule(id).map(rule -> new RuleCited(rule, edition(rule, cited, question, review)));
    }

    private static Optional<Edition> edition(Rule rule, String cited, Question question, Review review) {
        LocalDate day = dayOf(question, review);
        return rule.editions().stream()
                .filter(edition -> edition.commenced() && cited.contains("from " + DateWords.of(edition.from())))
                .findFirst()
                .or(() -> review.rules().edition(rule.id(), day, review.authority()))
                .or(() -> rule.editions().stream().findFirst());
    }

    private static LocalDate dayOf(Question question, Review review) {
        LocalDate from = question.found().from().earliest();
        boolean now = question.expected().lens() == Lens.NOW || from.equals(LocalDate.MIN);
        return now ? review.asAt() : from;
    }

    /** "statutory guidance, in force from 1 April 2006 to 31 March 2010". */
    public static String standing(Edition edition) {
        if (edition.level() == Level.PRACTICE) {
            return "a measure that questions go by, not a duty";
        }
        String from = edition.commenced() ? ", in force from " + DateWords.of(edition.from()) : ", not yet commenced";
        String to = edition.to().map(last -> " to " + DateWords.of(last)).orElse("");
        return edition.level().label() + from + to;
    }

    /** Where it is written, and whether anybody has checked. */
    public static String source(Citation source) {
        String where = Stream.of(source.instrument(), source.where())
                .filter(words -> !words.isBlank())
                .collect(joining(", "));
        return source.confirmed() ? where : where + " (to be confirmed)";
    }

    /** All of it in one sentence. */
    public String inWords() {
        return rule.title()
                + edition.map(held -> " (" + standing(held) + "): " + source(held.source()))
                        .orElse("");
    }

    /** All the rules of a question in one text; empty where it has none. */
    public static String inWords(Question question, Review review) {
        return by(question, review).stream().map(RuleCited::inWords).collect(joining("; "));
    }

    /** By the rules of which day a question asks; it has no such day where it follows from the record itself. */
    public static String lens(Lens lens) {
        return switch (lens) {
            case THEN -> "By the rules of that day";
            case NOW -> "By today's rules";
            case BOTH -> "By the rules of that day and today's alike";
        };
    }
}
