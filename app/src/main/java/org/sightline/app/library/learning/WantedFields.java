package org.sightline.app.library.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.app.library.FactTerms;
import org.sightline.app.library.Theme;
import org.sightline.app.library.Themes;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Kind;
import org.sightline.core.learning.Wanted;
import org.sightline.core.library.FactKind;

/** The fields of the form that narrows, and what is chosen in it. */
public record WantedFields(String href, WantedForm form, Gathered gathered, Errors errors) {

    public Field kind() {
        return Field.of("kind", "What").value(form.kind());
    }

    public List<Choice> kinds() {
        return List.of(
                Choice.of("", "Findings and recommendations"),
                Choice.of(Kind.FINDING.name(), "Findings"),
                Choice.of(Kind.RECOMMENDATION.name(), "Recommendations"));
    }

    public Field code(By by) {
        return Field.of(
                        by.code(),
                        switch (by) {
                            case THEME -> "Theme";
                            case SECTOR -> "Agency";
                            case AGE -> "Age of the child";
                            case BOARD -> "Board";
                        })
                .value(form.wanted().code(by).orElse(""));
    }

    public List<Choice> codes(By by) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Any"));
        codesOf(by, gathered).forEach(code -> choices.add(Choice.of(code, gathered.label(by, code))));
        choices.add(Choice.of(By.NONE, gathered.label(by, By.NONE)));
        return choices;
    }

    public Field from() {
        return Field.of("from", "From (year)").value(form.from()).error(errors);
    }

    public Field to() {
        return Field.of("to", "To (year)").value(form.to()).error(errors);
    }

    /** What is chosen, each with the address without it. */
    public List<Link> chosen() {
        Wanted wanted = form.wanted();
        List<Link> chosen = new ArrayList<>();
        wanted.kind()
                .ifPresent(kind -> chosen.add(Link.to(kind.label() + "s", href + WantedForm.query(without("kind")))));
        for (By by : By.values()) {
            wanted.code(by)
                    .ifPresent(code ->
                            chosen.add(Link.to(gathered.label(by, code), href + WantedForm.query(without(by.code())))));
        }
        if (wanted.from().isPresent() || wanted.to().isPresent()) {
            String years = wanted.from().map(year -> "from " + year + " ").orElse("")
                    + wanted.to().map(year -> "to " + year).orElse("");
            chosen.add(Link.to(years.strip(), href + WantedForm.query(without("years"))));
        }
        if (wanted.undated()) {
            chosen.add(Link.to("year not told", href + WantedForm.query(without("years"))));
        }
        return chosen;
    }

    private Wanted without(String what) {
        boolean years = what.equals("years");
        return new WantedForm(
                        what.equals("kind") ? null : form.kind(),
                        what.equals("theme") ? null : form.theme(),
                        what.equals("sector") ? null : form.sector(),
                        what.equals("age") ? null : form.age(),
                        what.equals("board") ? null : form.board(),
                        years ? null : form.from(),
                        years ? null : form.to(),
                        years ? null : form.undated())
                .wanted();
    }

    /** The codes that are offered and counted even where there is nothing, in the order in which they are shown. */
    static List<String> codesOf(By by, Gathered gathered) {
        return switch (by) {
            case THEME -> Themes.all().stream().map(Theme::code).toList();
            case SECTOR -> List.copyOf(FactTerms.codes(FactKind.AGENCY).keySet());
            case AGE -> List.copyOf(FactTerms.codes(FactKind.AGE).keySet());
            case BOARD -> boards(gathered).toList();
        };
    }

    private static Stream<String> boards(Gathered gathered) {
        return gathered.boards().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }
}
