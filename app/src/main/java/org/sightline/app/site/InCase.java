package org.sightline.app.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The case that a page belongs to.
 *
 * @param number as it stands in addresses
 * @param tab which of its pages this is, or the one that it hangs below
 * @param open the pages of the case that the person may open; others are not offered
 */
public record InCase(String number, String title, CaseTab tab, Set<CaseTab> open) {

    public InCase {
        open = Set.copyOf(open);
    }

    /** All pages of the case are open to the person. */
    public static InCase of(String number, String title, CaseTab tab) {
        return new InCase(number, title, tab, EnumSet.allOf(CaseTab.class));
    }

    public String href() {
        return "/cases/" + number;
    }

    List<Link> links() {
        return EnumSet.allOf(CaseTab.class).stream()
                .filter(open::contains)
                .map(each -> new Link(each.label(), href() + each.path(), each == tab))
                .toList();
    }
}
