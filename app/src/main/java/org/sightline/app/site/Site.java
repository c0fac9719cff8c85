package org.sightline.app.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of a web page.
 *
 * @param title of the page, as its main heading says it
 * @param mistaken whether the page comes back because something in its form must be mended
 */
public record Site(String title, Section section, Optional<InCase> inCase, boolean mistaken, Visit visit) {

    /** The same page, sent back with these mistakes if there are any. */
    public Site with(Errors errors) {
        return new Site(title, section, inCase, !errors.isEmpty(), visit);
    }

    public Csrf csrf() {
        return visit.csrf();
    }

    /** What the browser's tab says: page, case, product. */
    public String tabTitle() {
        List<String> parts = new ArrayList<>();
        parts.add((mistaken ? "Error: " : "") + title);
        inCase.ifPresent(open -> parts.add(open.title()));
        parts.add("Sightline");
        return String.join(" - ", parts);
    }

    public List<Link> navigation() {
        return visit.who().stream()
                .flatMap(who -> who.sections().stream())
                .map(each -> new Link(each.label(), each.href(), each == section))
                .toList();
    }

    public List<Link> caseLinks() {
        return inCase.map(InCase::links).orElse(List.of());
    }
}
