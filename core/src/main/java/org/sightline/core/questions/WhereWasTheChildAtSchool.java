package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A child of compulsory school age of whom the record shows neither a school nor education at home. */
@AutoService(Asks.class)
public final class WhereWasTheChildAtSchool implements Asks {
    private static final String SCHOOL_AGE = "SCHOOL-START";
    private static final Set<Kind> EDUCATED =
            Set.of(Kind.SCHOOL_START, Kind.HOME_EDUCATION, Kind.ABSENCE, Kind.OFF_ROLL);

    @Override
    public String code() {
        return "SCHOOL-START";
    }

    @Override
    public List<String> rules() {
        return List.of(SCHOOL_AGE, "CME", "ON-ROLL");
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return inquiry.children().stream()
                .flatMap(child -> ask(inquiry, child).stream())
                .toList();
    }

    private Optional<Question> ask(Inquiry inquiry, Person child) {
        Optional<ApproximateDate> born = child.born().filter(Apart::isDated);
        if (born.isEmpty() || inquiry.linesOf(child.name()).isEmpty()) {
            return Optional.empty();
        }
        Standard rule = inquiry.standard(SCHOOL_AGE, born.get());
        Limit grace = inquiry.measure("ON-ROLL", "seen within");
        return rule.limit("limit")
                .map(limit -> limit.due(born.get().latest()))
                .filter(due -> inquiry.linesOf(child.name()).stream()
                        .noneMatch(line ->
                                isAtSchool(line) && !line.happened().earliest().isAfter(grace.after(due))))
                .filter(due -> inquiry.hasPassed(grace.after(due), child))
                .map(due -> question(inquiry, child, due));
    }

    private static boolean isAtSchool(Line line) {
        return line.agency().sector() == Sector.SCHOOL || Lines.isAny(line, EDUCATED);
    }

    private Question question(Inquiry inquiry, Person child, LocalDate due) {
        List<Line> about = inquiry.linesOf(child.name()).stream()
                .filter(line -> !line.happened().latest().isBefore(due) || line.is(Kind.BIRTH))
                .toList();
        Optional<Line> first =
                about.stream().filter(WhereWasTheChildAtSchool::isAtSchool).findFirst();
        LocalDate last = inquiry.lastDayOf(child);
        ApproximateDate until = first.map(Line::happened).orElse(ApproximateDate.on(last));
        List<Line> evidence = about.isEmpty() ? inquiry.linesOf(child.name()) : about;
        return Draft.of(this, List.of(child))
                .ask("Which school did " + child.name() + " go to from " + InWords.day(due)
                        + ", or who taught the child at home?")
                .expected(
                        "A child of compulsory school age is on a school's roll or known to be educated elsewhere.",
                        inquiry.standard(SCHOOL_AGE, ApproximateDate.on(due)),
                        inquiry.standard("CME", ApproximateDate.on(due)))
                .found(
                        child.name() + " reached compulsory school age on " + InWords.day(due) + ". "
                                + first.map(line -> "The first entry that shows a school or education at home is "
                                                + InWords.when(line.happened()) + ".")
                                        .orElseGet(() -> "The record holds no entry that shows a school or education at"
                                                + " home"
                                                + (inquiry.runsOn(child) ? "." : " up to " + InWords.day(last) + ".")),
                        evidence)
                .during(ApproximateDate.on(due), until)
                .unless("The child may have been at a school whose records were not sent in, or have lived elsewhere.")
                .raise();
    }
}
