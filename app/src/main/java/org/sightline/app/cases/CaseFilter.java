package org.sightline.app.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;

/**
 * Which of the cases the list shows. Only ever by name or by last change: no case comes before another by need.
 *
 * @param text a part of a title or of a child's name
 */
public record CaseFilter(String text, boolean byName, int page) {

    static final String WHERE = """
            (:text = '' or c.title ilike :like
                or exists (select 1 from person f where f.case_id = c.id and f.removed_at is null and f.name ilike :like))
            """;

    static CaseFilter of(String text, String order, int page) {
        return new CaseFilter(text.strip(), order.equals("name"), Math.max(1, page));
    }

    String order() {
        return byName ? "lower(c.title), c.id" : "c.changed_at desc, c.id desc";
    }

    Map<String, Object> parameters() {
        String literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Map.of("text", text, "like", "%" + literal + "%");
    }

    /** The address of a page of the list, up to its number. */
    String address() {
        return "/cases?" + (text.isEmpty() ? "" : "text=" + URLEncoder.encode(text, UTF_8) + "&")
                + (byName ? "order=name&" : "") + "page=";
    }
}
