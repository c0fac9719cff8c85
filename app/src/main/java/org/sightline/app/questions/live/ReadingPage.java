package org.sightline.app.questions.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.record.Overrulings;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.entries.Entry;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Overrule;
import org.sightline.core.readings.Reading;
import org.sightline.core.readings.SightingGrade;

/**
 * What Sightline read in one entry, and what people have said against it.
 *
 * @param children of the case
 * @param mayOverrule whether this person may say something against it
 * @param form what was typed, where something in it must be mended
 */
public record ReadingPage(
        Site site,
        long caseNumber,
        Read read,
        List<Overrulings.Said> said,
        List<String> children,
        boolean mayOverrule,
        OverruleForm form,
        Errors errors) {

    /** An entry with what was read in it. */
    record Read(Entry entry, Reading reading) {}

    /** Something that was read, and from what. */
    public record Found(String what, String from) {}

    private Entry entry() {
        return read.entry();
    }

    public String href() {
        return "/cases/" + caseNumber + "/entries/" + entry().id();
    }

    public List<Link> way() {
        return List.of(
                Link.to("Chronology", "/cases/" + caseNumber + "/chronology"),
                Link.to(
                        DateWords.of(entry().happened()) + ", "
                                + entry().agency().name(),
                        href()));
    }

    public String head() {
        return DateWords.of(entry().happened()) + ", " + entry().agency().name() + " (" + entry().id() + ")";
    }

    public String draft() {
        return href() + "/reading";
    }

    public String text() {
        return entry().text();
    }

    public String source() {
        return SourceWords.of(entry());
    }

    public List<Found> found() {
        Stream<Found> kinds = read.reading().kinds().stream()
                .map(kind -> new Found("It is: " + kind.kind().label(), from(kind.cue())));
        Stream<Found> sightings = read.reading().sightings().stream()
                .map(seen -> new Found(seen.child() + " was " + seen.grade().label(), from(seen.cue())));
        return Stream.concat(kinds, sightings).toList();
    }

    private static String from(Cue cue) {
        return cue.term().equals(Overrule.BY_A_PERSON)
                ? "A person said so"
                : cue.words().isBlank() ? "From another cell of the row" : "From the words “" + cue.words() + "”";
    }

    public OverrulingsShown overrulings() {
        return new OverrulingsShown(href() + "/reading", said, mayOverrule);
    }

    public Field what() {
        return Field.of("what", "What is not right?").error(errors);
    }

    /** One choice for each kind that was read; the two that need more are in the template. */
    public List<Choice> nots() {
        List<Choice> choices = new ArrayList<>();
        read.reading().kinds().stream()
                .map(KindRead::kind)
                .distinct()
                .forEach(kind -> choices.add(choice(OverruleForm.NOT + kind.name(), "This is not: " + kind.label())));
        return choices;
    }

    public Choice also() {
        return choice(OverruleForm.ALSO, "This is also something that Sightline did not read");
    }

    public Choice seen() {
        return choice(OverruleForm.SEEN, "A child was seen, or not seen, otherwise than Sightline read");
    }

    private Choice choice(String value, String label) {
        return new Choice(value, label, "", value.equals(form.what()));
    }

    public Field kind() {
        return Field.of("kind", "What it also is").value(form.kind()).error(errors);
    }

    public List<Choice> kinds() {
        Stream<Choice> others = Arrays.stream(Kind.values())
                .filter(kind -> !read.reading().is(kind))
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .sorted(Comparator.comparing(Choice::label));
        return Stream.concat(Stream.of(Choice.of("", "Choose")), others).toList();
    }

    public Field child() {
        return Field.of("child", "Which child").value(form.child()).error(errors);
    }

    public List<Choice> childChoices() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose")), children.stream().map(name -> Choice.of(name, name)))
                .toList();
    }

    public Field grade() {
        return Field.of("grade", "How the child was seen").value(form.grade()).error(errors);
    }

    public List<Choice> grades() {
        Stream<Choice> grades =
                Arrays.stream(SightingGrade.values()).map(grade -> Choice.of(grade.name(), grade.label()));
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose"), Choice.of(OverruleForm.NOT_SEEN, "not seen by this entry")),
                        grades)
                .toList();
    }

    public Field reason() {
        return Field.of("reason", "Why")
                .hint("Everybody who opens the entry sees your reason and your name.")
                .value(form.reason())
                .error(errors);
    }
}
