package org.sightline.app.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a report from a web page. Nothing in it is run, fetched or followed; what is around the report on every page of a website
 * is left out.
 */
final class HtmlReport {

    private static final long MOST_BYTES = 50L << 20;
    private static final int DEEPEST = 300;
    private static final String AROUND =
            "script, style, template, noscript, nav, form, button, iframe, svg, [hidden], [role=navigation]";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final ReportDraft draft;
    private final StringBuilder running = new StringBuilder();

    private HtmlReport(ReportDraft draft) {
        this.draft = draft;
    }

    static void read(Upload file, ReportDraft draft) throws IOException {
        if (file.size() > MOST_BYTES) {
            throw new Unreadable(file.name() + " is larger than any report written as a web page. Save it without its"
                    + " pictures and add it again.");
        }
        Element whole = content(parse(file));
        HtmlReport report = new HtmlReport(draft);
        report.within(whole, 0);
        report.endParagraph();
        if (draft.isEmpty()) {
            throw new Unreadable(file.name()
                    + " is a web page without any words. Open it in a browser, print it to a PDF and add that.");
        }
    }

    private static Document parse(Upload file) throws IOException {
        Document document = Jsoup.parse(file.path(), null);
        boolean otherEncoding = document.text().indexOf('\uFFFD') >= 0;
        return otherEncoding
                ? Jsoup.parse(file.path(), Charset.forName("windows-1252").name())
                : document;
    }

    /** The part that says of itself that it is the content, where there is one. */
    private static Element content(Document document) {
        document.select(AROUND).remove();
        Element main = document.selectFirst("main, article, [role=main]");
        if (main != null && main.text().length() * 2 > document.body().text().length()) {
            return main;
        }
        document.body().select("> header, > footer").remove();
        return document.body();
    }

    private void within(Element element, int depth) throws Unreadable {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                running.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) throws Unreadable {
        String name = element.normalName();
        if (depth > DEEPEST) {
            running.append(element.text());
        } else if (HEADINGS.contains(name)) {
            endParagraph();
            draft.heading(name.charAt(1) - '0', element.text());
        } else if (name.equals("table")) {
            endParagraph();
            table(element);
        } else if (name.equals("ul") || name.equals("ol")) {
            endParagraph();
            list(element, depth);
        } else if (name.equals("br")) {
            running.append(' ');
        } else if (element.isBlock()) {
            endParagraph();
            within(element, depth);
            endParagraph();
        } else {
            within(element, depth);
        }
    }

    private void list(Element list, int depth) throws Unreadable {
        int number = number(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                String marker = list.normalName().equals("ol") ? number++ + "." : "•";
                item(marker, item, depth + 1);
            } else {
                element(item, depth + 1);
            }
        }
    }

    /** What an item says itself is one block; lists and tables in it come after it. */
    private void item(String marker, Element item, int depth) throws Unreadable {
        List<Element> after = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (Node child : item.childNodes()) {
            if (child instanceof Element inner && Set.of("ul", "ol", "table").contains(inner.normalName())) {
                after.add(inner);
            } else if (child instanceof Element inner) {
                own.append(inner.isBlock() ? " " : "").append(inner.text());
            } else if (child instanceof TextNode text) {
                own.append(text.getWholeText());
            }
        }
        draft.item(marker, own.toString());
        for (Element inner : after) {
            element(inner, depth + 1);
        }
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    private void table(Element table) throws Unreadable {
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().stream().map(Element::text).toList();
            if (cells.size() == 1) {
                draft.paragraph(cells.getFirst());
            } else {
                draft.row(cells);
            }
        }
    }

    private void endParagraph() throws Unreadable {
        Items.add(draft, running.toString());
        running.setLength(0);
    }
}
