package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.sightline.app.site.Rendered.component;
import static org.sightline.app.site.Rendered.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our components against what GOV.UK Frontend's own make of the same words ({@code bin/vendor-assets} fetches that). */
class LikeGovukFrontendTest {

    private static final String NUMBER_HINT =
            "It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.";
    private static final Field NAME_CHANGED = Field.of("example", "Have you changed your name?");
    private static final List<Choice> YES_NO = List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));

    @TestFactory
    Stream<DynamicTest> a_field_is_made_as_govuk_frontend_makes_it() {
        Field number = Field.of("with-error-hint", "National insurance number").hint(NUMBER_HINT);
        Field hintAndError = Field.of("with-hint-error", "With hint and error").hint("Hint");
        Field select = Field.of("select-2", "Label text goes here").hint("Hint text goes here");
        return Stream.of(
                like("input.default", input(Field.of("test-name", "National Insurance number"))),
                like(
                        "input.with-error-and-hint",
                        input(wrong(number, "Enter a National Insurance number in the correct format"))),
                like("password-input.default", component("password", "field", Field.of("password", "Password"))),
                like(
                        "textarea.default",
                        component("textarea", "field", Field.of("more-detail", "Can you provide more detail?"))),
                like(
                        "textarea.with-hint-and-error-message",
                        component("textarea", "field", wrong(hintAndError, "Error message"))),
                like(
                        "select.with-hint-text-and-error-message",
                        component(
                                "select",
                                Map.of("field", wrong(select, "Error message goes here"), "choices", options()))),
                like(
                        "file-upload.enhanced",
                        component("fileupload", "field", Field.of("file-upload-1", "Upload a file"))),
                like(
                        "radios.with-hint",
                        component(
                                "radios",
                                Map.of(
                                        "field",
                                        Field.of("example-with-hint", "Have you changed your name?")
                                                .hint(
                                                        "This includes changing your last name or spelling your name differently."),
                                        "choices",
                                        YES_NO))),
                like(
                        "radios.with-fieldset-and-error-message",
                        component(
                                "radios",
                                Map.of(
                                        "field",
                                        wrong(NAME_CHANGED, "Please select an option"),
                                        "choices",
                                        Choice.checked(YES_NO, List.of("no"))))),
                like(
                        "checkboxes.with-hint",
                        component(
                                "checkboxes",
                                Map.of(
                                        "field",
                                        Field.of("nationality", "What is your nationality?")
                                                .hint("Select all that apply"),
                                        "choices",
                                        List.of(
                                                Choice.of("british", "British"),
                                                Choice.of("irish", "Irish"),
                                                Choice.of("other", "Citizen of another country"))))),
                like("button.prevent-double-click", component("button", "text", "Submit")),
                like("button.link", component("button", Map.of("text", "Link button", "href", "/"))));
    }

    @TestFactory
    Stream<DynamicTest> what_is_said_is_made_as_govuk_frontend_makes_it() {
        Errors errors = Errors.of("example-error-1", "The date your passport was issued must be in the past")
                .and("example-error-2", "Enter a postcode, like AA1 1AA");
        return Stream.of(
                like("error-summary.default", component("errorsummary", "errors", errors)),
                like(
                        "notification-banner.default",
                        component(
                                "notification",
                                "flash",
                                Flash.takeCare("This publication was withdrawn on 7 March 2014."))),
                like(
                        "notification-banner.with-type-as-success",
                        component("notification", "flash", Flash.done("Email sent to example@email.com"))),
                like(
                        "warning-text.default",
                        component("warning", "text", "You can be fined up to £5,000 if you don’t register.")),
                like("inset-text.default", component("inset", "content", content(text("inset-text.default")))),
                like(
                        "details.default",
                        component(
                                "details",
                                Map.of(
                                        "summary",
                                        "Help with nationality",
                                        "content",
                                        content(fixture("details.default")
                                                .select(".govuk-details__text")
                                                .text())))),
                like("tag.default", component("tag", "text", text("tag.default"))),
                like("tag.grey", component("tag", Map.of("text", text("tag.grey"), "colour", "grey"))));
    }

    @TestFactory
    Stream<DynamicTest> lists_and_ways_are_made_as_govuk_frontend_makes_them() {
        List<Link> way = List.of(
                Link.to("Home", "/"),
                Link.to("Passports, travel and living abroad", "/browse/abroad"),
                new Link("Travel abroad", "", true));
        return Stream.of(
                like("breadcrumbs.with-last-breadcrumb-as-current-page", component("breadcrumbs", "links", way)),
                like("pagination.default", pagination(2)),
                like("pagination.first-page", pagination(1)),
                like("pagination.last-page", pagination(3)),
                like("summary-list.default", component("summarylist", "rows", content(summaryRows()))),
                like(
                        "table.with-head-and-caption",
                        withoutSpan(Jsoup.parseBodyFragment(table()).select("table"))));
    }

    private static DynamicTest like(String fixture, String ours) {
        return dynamicTest(
                fixture,
                () -> assertThat(plain(Jsoup.parseBodyFragment(ours).body())).isEqualTo(plain(fixture(fixture))));
    }

    /** Without the one attribute that we add: some browsers check spelling far away, and these are people's names. */
    private static String input(Field field) {
        return component("input", "field", field).replace(" spellcheck=\"false\"", "");
    }

    /** Without the span that keeps a caption in sight while its wide table scrolls. */
    private static String withoutSpan(Elements table) {
        table.select("span.caption").unwrap();
        return table.outerHtml();
    }

    private static Field wrong(Field field, String sentence) {
        return field.error(Errors.of(field.name(), sentence));
    }

    private static List<Choice> options() {
        return Stream.of("1", "2", "3")
                .map(number -> Choice.of(number, "GOV.UK frontend option " + number))
                .toList();
    }

    private static String pagination(int current) {
        return component("pagination", "pages", new PageNumbers(current, 3, "/page/"))
                .replace("/page/" + (current - 1) + "\" rel=\"prev", "/previous\" rel=\"prev")
                .replace("/page/" + (current + 1) + "\" rel=\"next", "/next\" rel=\"next");
    }

    private static String summaryRows() {
        String contact = fixture("summary-list.default").select("dd").getLast().html();
        return component("summaryrow", Map.of("key", "Name", "text", "Firstname Lastname"))
                + component("summaryrow", Map.of("key", "Date of birth", "text", "13/08/1980"))
                + component("summaryrow", Map.of("key", "Contact information", "value", content(contact)));
    }

    private static String table() {
        String rows = Stream.of(
                        List.of("January", "£85", "£95"),
                        List.of("February", "£75", "£55"),
                        List.of("March", "£165", "£125"))
                .map(row ->
                        "<tr class=\"govuk-table__row\">" + component("cell", Map.of("text", row.get(0), "head", true))
                                + number(row.get(1)) + number(row.get(2)) + "</tr>")
                .collect(Collectors.joining());
        List<Column> columns = List.of(
                Column.of("Month you apply"), Column.number("Rate for bicycles"), Column.number("Rate for vehicles"));
        return component(
                "table", Map.of("caption", "Caption 1: Months and rates", "columns", columns, "rows", content(rows)));
    }

    private static String number(String text) {
        return component("cell", Map.of("text", text, "number", true));
    }

    private static String text(String fixture) {
        return fixture(fixture).text();
    }

    private static Element fixture(String name) {
        try (InputStream in = LikeGovukFrontendTest.class.getResourceAsStream("fixtures/" + name + ".html")) {
            return Jsoup.parseBodyFragment(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .body();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** One line for each element and text, so that only what a browser makes a difference of makes a difference. */
    private static String plain(Node node) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : text.text().strip() + "\n";
        }
        String inside =
                node.childNodes().stream().map(LikeGovukFrontendTest::plain).collect(Collectors.joining());
        return node instanceof Element element ? open(element) + inside.indent(1) : "";
    }

    private static String open(Element element) {
        return element.attributes().asList().stream()
                .map(LikeGovukFrontendTest::plain)
                .sorted()
                .collect(Collectors.joining(" ", element.normalName() + " ", "\n"));
    }

    private static String plain(Attribute attribute) {
        String value = attribute.getKey().equals("class")
                ? Stream.of(attribute.getValue().split("\\s+")).sorted().collect(Collectors.joining(" "))
                : attribute.getValue();
        return attribute.getKey() + "=" + value;
    }
}
