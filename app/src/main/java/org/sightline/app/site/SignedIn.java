package org.sightline.app.site;

import java.util.List;

/**
 * Who is looking at the page.
 *
 * @param role in words, as the header shows it
 * @param sections that the role opens, in their order
 */
public record SignedIn(String name, String role, List<Section> sections) {

    public SignedIn {
        sections = List.copyOf(sections);
    }
}
