package org.sightline.app.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;

/** What the list of rules shows. */
public record RulesPage(Site site, RuleBook book, RulesForm form, Errors errors) {

    private static final String ADDRESS = "/rules";

    /** A heading of the list with the rules below it. */
    public record Group(String heading, List<InShort> rules) {}

    /** A rule in the list. */
    public record InShort(String id, String title, String duty, String standing, boolean confirmed) {}

    public List<Group> groups() {
        List<Rule> chosen = book.rules().stream().filter(form::chooses).toList();
        return Stream.of(
                        new Group("Duties", inShort(chosen, false)),
                        new Group("Measures that questions go by", inShort(chosen, true)))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    private List<InShort> inShort(List<Rule> rules, boolean measures) {
        return rules.stream()
                .filter(rule -> isMeasure(rule) == measures)
                .map(this::inShort)
                .toList();
    }

    private static boolean isMeasure(Rule rule) {
        return rule.editions().stream().allMatch(edition -> edition.level() == Level.PRACTICE);
    }

    private InShort inShort(Rule rule) {
        Edition shown = form.shown(rule);
        return new InShort(
                rule.id(),
                rule.title(),
                shown.duty(),
                RuleCited.standing(shown),
                shown.source().confirmed());
    }

    public int count() {
        return groups().stream().mapToInt(group -> group.rules().size()).sum();
    }

    public String head() {
        return form.day().map(day -> "in force on " + DateWords.of(day)).orElse("each by its latest edition");
    }

    public Field text() {
        return Field.of("text", "Words").value(form.words());
    }

    public Field binds() {
        return Field.of("binds", "Who is bound").value(form.sector());
    }

    public List<Choice> sectors() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Anybody")),
                        book.rules().stream()
                                .flatMap(rule -> rule.binds().stream())
                                .distinct()
                                .sorted(Comparator.comparing(Sector::label))
                                .map(sector -> Choice.of(sector.name(), sector.label())))
                .toList();
    }

    public Field authority() {
        return Field.of("authority", "Whose rules").value(form.whose());
    }

    public List<Choice> authorities() {
        return Stream.concat(
                        Stream.of(Choice.of("", "All")),
                        book.rules().stream()
                                .flatMap(rule -> rule.editions().stream())
                                .map(Edition::authority)
                                .distinct()
                                .sorted()
                                .map(name -> Choice.of(name, name)))
                .toList();
    }

    public Field on() {
        return Field.of("on", "In force on").value(form.written()).error(errors);
    }

    /** That something is chosen; the way back to all of it stands beside. */
    public List<Link> chosen() {
        return Stream.of(
                                form.words(),
                                form.sector().isEmpty()
                                        ? ""
                                        : Sector.valueOf(form.sector()).label(),
                                form.whose(),
                                form.written())
                        .allMatch(String::isEmpty)
                ? List.of()
                : List.of(Link.to("what is chosen", ADDRESS));
    }
}
