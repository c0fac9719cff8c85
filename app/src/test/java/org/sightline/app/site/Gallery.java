package org.sightline.app.site;

import static org.sightline.app.site.Rendered.component;
import static org.sightline.app.site.Rendered.content;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page with every component on it, to look at and to try in a browser. */
final class Gallery {

    private static final Errors ERRORS = Errors.of("happened", "Write when it happened, for example 27 March 2024")
            .and("reason", "Write a reason");

    private static final List<Choice> STANDS = List.of(
            Choice.of("open", "Open"),
            Choice.of("answered", "Answered").hint("With a reason and the rows that show it"),
            Choice.of("aside", "Set aside"));

    private Gallery() {}

    static String page() {
        InCase inCase = InCase.of("12", "The Hallorans", CaseTab.QUESTIONS);
        Site site = new Visit(
                        Optional.of(Rendered.LEAD),
                        Rendered.CSRF,
                        Optional.of(Flash.done("The answer was saved.")),
                        true)
                .page("All components", inCase)
                .with(ERRORS);
        return Rendered.page(site, around(), form(), lists(), table(), filter());
    }

    private static String around() {
        return component(
                        "breadcrumbs",
                        "links",
                        List.of(Link.to("Cases", "/cases"), new Link("The Hallorans", "/cases/12", true)))
                + component("errorsummary", "errors", ERRORS)
                + "<h1 class=\"govuk-heading-l\">All components</h1>"
                + component("notification", "flash", Flash.takeCare("Two files were not read."))
                        .replace("govuk-notification-banner-title", "second-banner")
                + component(
                        "tabs",
                        Map.of(
                                "label",
                                "Questions",
                                "links",
                                List.of(
                                        new Link("Open (12)", "?show=open", true),
                                        Link.to("Answered (3)", "?show=answered"),
                                        Link.to("Set aside", "?show=aside"))))
                + component("inset", "content", content("<p class=\"govuk-body\">No agency has sent a file yet.</p>"))
                + component(
                        "warning", "text", "Everybody who opens this case is written down, with the reason they gave.")
                + component("tag", Map.of("text", "Late", "colour", "grey"));
    }

    private static String form() {
        String fields = component(
                        "input", "field", Field.of("name", "Your name").value("Iris <Made-Up>"))
                + component(
                        "dateinput",
                        "field",
                        Field.of("happened", "When it happened")
                                .value("32/13/2024")
                                .error(ERRORS))
                + component("password", "field", Field.of("secret", "Password"))
                + component(
                        "textarea",
                        "field",
                        Field.of("reason", "Reason")
                                .hint("One sentence is enough")
                                .error(ERRORS))
                + component(
                        "select", Map.of("field", Field.of("agency", "Agency").value("police"), "choices", agencies()))
                + component("radios", Map.of("field", Field.of("stands", "How it stands"), "choices", STANDS))
                + component(
                        "checkboxes",
                        Map.of(
                                "field",
                                Field.of("kinds", "Kinds"),
                                "choices",
                                Choice.checked(agencies(), List.of("police")),
                                "look",
                                "small"))
                + component(
                        "fileupload",
                        Map.of("field", Field.of("files", "Files").hint("Word, Excel, PDF or text"), "multiple", true))
                + "<div class=\"govuk-button-group\">" + component("button", "text", "Save")
                + component("button", Map.of("text", "Set aside", "kind", "secondary"))
                + component("button", Map.of("text", "Close the case", "kind", "warning")) + "</div>";
        return component(
                "form",
                Map.of(
                        "csrf",
                        Rendered.CSRF,
                        "action",
                        "/saved",
                        "content",
                        content(fields),
                        "files",
                        true,
                        "draft",
                        "question-12"));
    }

    private static List<Choice> agencies() {
        return List.of(Choice.of("", "All"), Choice.of("police", "Police"), Choice.of("health", "Health visiting"));
    }

    private static String lists() {
        Content rows = content(
                component(
                        "summaryrow",
                        Map.of("key", "Born", "text", "About March 2019", "href", "/cases/12/people/1/edit")),
                component("summaryrow", Map.of("key", "Also called", "text", "Finn, Finnie")));
        return component("summarylist", "rows", rows)
                + component(
                        "details",
                        Map.of(
                                "summary",
                                "The row as it stood in the file",
                                "content",
                                content("<p class=\"govuk-body as-written\">No reply at door.\nCard left.</p>")))
                + component("pagination", "pages", new PageNumbers(10, 40, "?page="));
    }

    private static String table() {
        StringBuilder rows = new StringBuilder();
        for (String[] row : new String[][] {{"Police", "police.csv", "1,204"}, {"Housing", "housing.eml", "3"}}) {
            rows.append("<tr class=\"govuk-table__row\">")
                    .append(component("cell", Map.of("text", row[0], "head", true)))
                    .append(component("cell", "text", row[1]))
                    .append(component("cell", Map.of("text", row[2], "number", true)))
                    .append("</tr>");
        }
        return component(
                "table",
                Map.of(
                        "caption",
                        "Files",
                        "columns",
                        List.of(Column.of("Agency"), Column.of("File"), Column.number("Rows")),
                        "rows",
                        content(rows.toString()),
                        "dense",
                        true));
    }

    private static String filter() {
        String fields = component("select", Map.of("field", Field.of("who", "Person"), "choices", agencies()))
                + component(
                        "input",
                        Map.of("field", Field.of("words", "Words"), "type", "search", "width", "govuk-input--width-20"))
                + component("input", Map.of("field", Field.of("from", "From"), "width", "govuk-input--width-10"));
        return component(
                "filter",
                Map.of(
                        "action",
                        "/cases/12/chronology",
                        "fields",
                        content(fields),
                        "chosen",
                        List.of(Link.to("Police", "?"), Link.to("From March 2024", "?"))));
    }

    static String conflict() {
        Conflict conflict = new Conflict(
                "this answer",
                "/cases/12/questions/q3",
                List.of(
                        new Conflict.FieldPair(
                                "Reason", "reason", "Seen at school.\nSee row 12.", "The door was not opened."),
                        new Conflict.FieldPair("Evidence", "evidence", "", "Row 40"),
                        new Conflict.FieldPair("How it stands", "stands", "answered", "answered")),
                "Tom Made-Up",
                "today at 14:05",
                Map.of("version", "8"));
        InCase inCase = InCase.of("12", "The Hallorans", CaseTab.QUESTIONS);
        return component("conflict", "page", ConflictPage.of(Rendered.visit(), inCase, conflict));
    }

    static String problem(Problem problem) {
        Site site = Rendered.visit().page(problem.title(), Section.NONE);
        return component("problem", "page", new ProblemPage(site, problem));
    }
}
