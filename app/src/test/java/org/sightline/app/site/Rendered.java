package org.sightline.app.site;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Components and pages as the browser gets them, for tests. */
final class Rendered {

    static final Csrf CSRF = new Csrf("_csrf", "X-CSRF-TOKEN", "made-up-token");

    static final SignedIn LEAD = new SignedIn(
            "Iris Made-Up", "Lead reviewer", java.util.List.of(Section.CASES, Section.RULE_BOOK, Section.AUDIT));

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendered.class.getClassLoader(), "org.sightline.app.pages");

    private Rendered() {}

    static String component(String name, Map<String, Object> params) {
        StringOutput out = new StringOutput();
        ENGINE.render("site/" + name + ".jte", params, out);
        return out.toString();
    }

    static String component(String name, String param, Object value) {
        return component(name, Map.of(param, value));
    }

    static Content content(String... html) {
        String all = Stream.of(html).collect(Collectors.joining("\n"));
        return output -> output.writeContent(all);
    }

    static Visit visit() {
        return new Visit(Optional.of(LEAD), CSRF, Optional.empty(), true);
    }

    static String page(Site site, String... html) {
        return component("layout", Map.of("page", site, "content", content(html)));
    }
}
