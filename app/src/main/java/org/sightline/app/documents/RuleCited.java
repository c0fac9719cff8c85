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
import org.sightline.core.rulebook.RuleBook;

/**
 * A rule that a question goes by, in words: what it is called, when it held, how it binds, where it is written.
 *
 * @param edition the one that the question names, or else the one in force on the day it is about
 */
public record RuleCited(Rule rule, Optional<Edition> edition) {

    /** The rules of a question, in its order; none where the expectation follows from what was recorded. */
    public static List<RuleCited> by(Question question, Review review) {
        return by(question, new Under(review.rules(), review.authority(), review.asAt()));
    }

    /** The same, for whoever has the question and not the whole review. */
    public static List<RuleCited> by(Question question, Under under) {
        return Arrays.stream(question.expected().rule().split(";"))
                .map(String::strip)
                .flatMap(cited -> cited(cited, question, under).stream())
                .toList();
    }

    /**
     * Under which rules a question is asked.
     *
     * @param authority whose local rules hold
     * @param asAt the day of asking
     */
    public record Under(RuleBook rules, String authority, LocalDate asAt) {

        /** The day whose rules a question goes by. */
        LocalDate dayOf(Question question) {
            LocalDate from = question.found().from().earliest();
            boolean now = question.expected().lens() == Lens.NOW || from.equals(LocalDate.MIN);
            return now ? asAt : from;
        }
    }

    private static Optional<RuleCited> cited(String cited, Question question, Under under) {
        int space = cited.indexOf(' ');
        String id = space < 0 ? cited : cited.substring(0, space);
        return under.rules().rule(id).map(rule -> new RuleCited(rule, edition(rule, cited, question, under)));
    }

    private static Optional<Edition> edition(Rule rule, String cited, Question question, Under under) {
        LocalDate day = under.dayOf(question);
        return rule.editions().stream()
                .filter(edition -> edition.commenced() && cited.contains("from " + DateWords.of(edition.from())))
                .findFirst()
                .or(() -> under.rules().edition(rule.id(), day, under.authority()))
                .or(() -> rule.editions().stream().findFirst());
    }

    /** What the rule asked on the day that the question is about, and what it asks today. */
    public String thenAndNow(Question question, Under under) {
        LocalDate from = question.found().from().earliest();
        LocalDate then = from.equals(LocalDate.MIN) ? under.asAt() : from;
        return under.rules()
                .through(rule.id(), then, under.asAt(), under.authority())
                .says();
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
