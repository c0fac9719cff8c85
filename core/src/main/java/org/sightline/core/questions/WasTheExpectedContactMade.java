package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.Rule;

/** The health reviews that every child is offered, and of which the record shows no sign when they fell due. */
@AutoService(Asks.class)
public final class WasTheExpectedContactMade implements Asks {
    private static final List<String> REVIEWS = List.of("HV-NEW-BABY", "HV-6-8-WEEKS", "HV-1-YEAR", "HV-2-YEARS");
    private static final Set<Kind> REVIEW = Set.of(Kind.HEALTH_CHECK, Kind.IMMUNISATION);

    /** A review that fell due and is not in the record. */
    private record Missing(Standard rule, String title, LocalDate from, LocalDate due) {}

    @Override
    public String code() {
        return "GAP-EXPECTED";
    }

    @Override
    public List<String> rules() {
        return Stream.concat(REVIEWS.stream(), Stream.of(code())).toList();
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return inquiry.children().stream()
                .flatMap(child -> ask(inquiry, child).stream())
                .toList();
    }

    private Optional<Question> ask(Inquiry inquiry, Person child) {
        List<Line> health = inquiry.linesOf(child.name()).stream()
                .filter(line -> line.agency().sector().isHealth())
                .toList();
        Optional<ApproximateDate> born = child.born().filter(Apart::isDated);
        if (born.isEmpty() || health.isEmpty()) {
            return Optional.empty();
        }
        LineDates contacts = LineDates.of(health.stream()
                .filter(line -> Lines.isAny(line, REVIEW) || Lines.sees(line, child))
                .filter(line -> !line.is(Kind.BIRTH))
                .toList());
        List<Missing> missing = REVIEWS.stream()
                .flatMap(rule -> due(inquiry, born.get(), rule).stream())
                .filter(review -> !contacts.any(
                        review.from(), inquiry.measure(code(), "late by").after(review.due())))
                .filter(review ->
                        inquiry.hasPassed(inquiry.measure(code(), "late by").after(review.due()), child))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(question(inquiry, child, health, missing));
    }

    /** The review as it stood when it fell due; only one that falls due after the record begins. */
    private Optional<Missing> due(Inquiry inquiry, ApproximateDate born, String id) {
        Standard atBirth = inquiry.standard(id, born);
        Optional<Limit> limit = atBirth.limit("limit");
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        LocalDate due = limit.get().due(born.latest());
        Standard rule = inquiry.standard(id, ApproximateDate.on(due));
        LocalDate from =
                rule.limit("earliest").map(first -> first.due(born.earliest())).orElse(born.earliest());
        boolean covered =
                inquiry.firstDay().filter(first -> !first.isAfter(due)).isPresent();
        String title = inquiry.rules().rule(id).map(Rule::title).orElse(id);
        return covered ? Optional.of(new Missing(rule, title, from, due)) : Optional.empty();
    }

    private Question question(Inquiry inquiry, Person child, List<Line> health, List<Missing> missing) {
        List<String> reviews = missing.stream()
                .map(review -> "the " + lower(review.title()) + " (due by " + InWords.day(review.due()) + ")")
                .toList();
        LocalDate until = missing.getLast().due();
        List<Line> around = LineDates.between(health, missing.getFirst().from(), until);
        List<Standard> rules =
                new ArrayList<>(missing.stream().map(Missing::rule).toList());
        rules.add(inquiry.standard(code(), ApproximateDate.on(until)));
        return Draft.of(this, List.of(child))
                .ask("Did " + child.name() + " have "
                        + (missing.size() == 1 ? "this health review" : "these health reviews")
                        + ", which every child is offered: " + InWords.list(reviews) + "? What did "
                        + (missing.size() == 1 ? "it" : "they") + " find?")
                .expected("Every child is offered a health review at set ages.", rules.toArray(Standard[]::new))
                .found(
                        "The record holds no health review or sighting by health that can have been "
                                + (missing.size() == 1 ? "it." : "any of them."),
                        around.isEmpty() ? health : around)
                .during(ApproximateDate.on(missing.getFirst().from()), ApproximateDate.on(until))
                .unless("Routine reviews are often left out of a chronology, or stand in a health visiting record that"
                        + " was not sent in.")
                .raise();
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
