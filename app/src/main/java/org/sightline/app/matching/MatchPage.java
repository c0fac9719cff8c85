package org.sightline.app.matching;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;

/**
 * Two people who may be one: what is told of them side by side, and, for those who have decided or see what was decided, the sum.
 *
 * @param blind whether somebody has yet to decide, and is shown nothing of what the records weigh
 */
public record MatchPage(
        Site site,
        String href,
        Match match,
        List<Row> rows,
        Known known,
        boolean blind,
        boolean mayDecide,
        Typed typed) {

    public MatchPage {
        rows = List.copyOf(rows);
    }

    /**
     * What is known beside what is told of the two.
     *
     * @param one what the case of the one is called
     * @param stories who they are, once for each person; nobody's while somebody has yet to decide
     * @param conflicts decisions that can not all be right, this one among them
     */
    public record Known(String one, String other, List<PersonStory> stories, List<ConflictTold> conflicts) {

        public Known {
            stories = List.copyOf(stories);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** What was typed when the form came back. */
    public record Typed(String says, String reason, Errors errors) {

        static final Typed NOTHING = new Typed("", "", Errors.none());
    }

    /** One sort of fact, as it is told of both. */
    public record Row(String label, List<Account> one, List<Account> other) {

        public Row {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** Who tells it, and where. */
    public record Account(String said, String who, List<Link> sources) {

        public Account {
            sources = List.copyOf(sources);
        }
    }

    public Errors errors() {
        return typed.errors();
    }

    /**
     * Where to give somebody of the case the name that they were decided to go by: from then on entries with it are read as theirs.
     * Empty where nobody has decided so, or the name is theirs already.
     */
    public Optional<Link> nameToAdd() {
        boolean same =
                standing().filter(stands -> stands.says() == Match.Says.SAME).isPresent();
        boolean oneIsOfTheCast = match.one().key().isOfTheCast();
        if (!same
                || !match.isOfOneCase()
                || oneIsOfTheCast == match.other().key().isOfTheCast()) {
            return Optional.empty();
        }
        Unit known = oneIsOfTheCast ? match.one() : match.other();
        Unit written = oneIsOfTheCast ? match.other() : match.one();
        return known.goesBy(written.name())
                ? Optional.empty()
                : Optional.of(Link.to(
                        "Add “" + written.name() + "” to the names of " + known.name(),
                        "/cases/" + known.key().caseNumber() + "/people/"
                                + known.key().unit().substring(1)));
    }

    public Field says() {
        return Field.of("says", "Are these one person?").error(errors());
    }

    public List<Choice> answers() {
        List<Choice> all = List.of(
                Choice.of("SAME", "Yes, the same person"),
                Choice.of("DIFFERENT", "No, two different people"),
                Choice.of("CANNOT_TELL", "It cannot be told from this"));
        String chosen = typed.says().isEmpty()
                ? match.standing().map(stands -> stands.says().name()).orElse("")
                : typed.says();
        return Choice.checked(all, List.of(chosen));
    }

    public Field reason() {
        return Field.of("reason", "Why?")
                .hint("What made you sure, or what is missing. It stands here with your name.")
                .value(typed.reason())
                .error(errors());
    }

    public Field withdrawal() {
        return Field.of("withdrawal", "Why is the decision withdrawn?").error(errors());
    }

    public Optional<Match.Decision> standing() {
        return match.standing();
    }

    public String when(Instant moment) {
        return DateWords.of(moment);
    }

    /** "+12.3". */
    public String number(double weight) {
        return String.format(Locale.UK, "%+.1f", weight);
    }

    /** As a share of a hundred, never quite none or all. */
    public String chance() {
        double percent = match.weighed().probability() * 100;
        return percent > 99.9
                ? "more than 99.9%"
                : percent < 0.1 ? "less than 0.1%" : String.format(Locale.UK, "%.1f%%", percent);
    }
}
