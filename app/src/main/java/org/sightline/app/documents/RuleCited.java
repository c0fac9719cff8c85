package org.sightline.app.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.questions.Question;
import org.sightline.core.review.Review;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Lens;
import org.sightline.core.rulebook.Rule;

/** The rule that a question goes by, in words: what it is called, since when it held, how it binds, where it is written. */
public record RuleCited(Rule rule, Optional<Edition> edition) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Empty where the expectation follows from what was recorded and not from a rule. */
    public static Optional<RuleCited> by(Question question, Review review) {
        String cited = question.expected().rule();
        return review.rules().rules().stream()
                .filter(rule -> cited.equals(rule.id())
                        || cited.startsWith(rule.id() + " ")
                        || cited.startsWith(rule.id() + "@")
                        || cited.startsWith(rule.id() + "/"))
                .findFirst()
                .map(rule -> new RuleCited(rule, edition(rule, cited, question, review)));
    }

    private static Optional<Edition> edition(Rule rule, String cited, Question question, Review review) {
        Matcher day = DAY.matcher(cited);
        LocalDate on = day.find() ? LocalDate.parse(day.group()) : dayOf(question, review);
        return review.rules().edition(rule.id(), on, review.authority());
    }

    private static LocalDate dayOf(Question question, Review review) {
        LocalDate from = question.found().from().earliest();
        boolean now = question.expected().lens() == Lens.NOW || from.equals(LocalDate.MIN);
        return now ? review.asAt() : from;
    }

    public String title() {
        return rule.title();
    }

    /** "statutory guidance, in force from 1 April 2006 to 31 March 2010". */
    public String edition(Edition held) {
        String since = "in force from " + DateWords.of(held.from());
        return held.level().label() + ", " + since
                + held.to().map(last -> " to " + DateWords.of(last)).orElse("");
    }

    /** Where it is written, and whether anybody has checked. */
    public static String source(Citation source) {
        String where = source.where().isBlank() ? source.instrument() : source.instrument() + ", " + source.where();
        return source.confirmed() ? where : where + " (to be confirmed)";
    }

    /** All of it in one sentence. */
    public String inWords() {
        return title()
                + edition.map(held -> " (" + edition(held) + "): " + source(held.source()))
                        .orElse("");
    }

    public static String lens(Lens lens) {
        return switch (lens) {
            case THEN -> "The rules of that day";
            case NOW -> "Today's rules";
            case BOTH -> "The rules of that day and today's alike";
        };
    }
}
