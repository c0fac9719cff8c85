package org.sightline.app.library.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sightline.app.library.FactTerms;
import org.sightline.app.library.Themes;
import org.sightline.app.search.Facet;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.PassageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of facets in words. Called within the reader's own transaction, since boards are called what reports call them. */
@Component
final class FacetLabels {

    private final JdbcClient sql;

    FacetLabels(JdbcClient sql) {
        this.sql = sql;
    }

    static String label(Facet facet) {
        return switch (facet) {
            case YEAR -> "Published";
            case BOARD -> "Board or partnership";
            case AGE -> "Age of the child";
            case HARM -> "Harm";
            case THEME -> "What the review is about";
            case AGENCY -> "Agencies named in it";
            case KIND -> "Kind of passage";
        };
    }

    Map<String, String> of(Facet facet, Collection<String> codes) {
        Map<String, String> labels = new HashMap<>();
        codes.forEach(code -> labels.put(code, plain(facet, code)));
        if (facet == Facet.BOARD && !codes.isEmpty()) {
            sql.sql("""
                            select distinct on (code) code, value from library_standing_fact
                            where kind = 'BOARD' and code in (:codes) order by code, value
                            """)
                    .param("codes", codes)
                    .query((row, n) -> labels.put(row.getString("code"), row.getString("value")))
                    .list();
        }
        return labels;
    }

    private static String plain(Facet facet, String code) {
        return switch (facet) {
            case AGE -> capital(FactTerms.label(FactKind.AGE, code));
            case HARM -> capital(FactTerms.label(FactKind.HARM, code));
            case AGENCY -> capital(FactTerms.label(FactKind.AGENCY, code));
            case THEME -> capital(Themes.name(code));
            case KIND -> kind(code);
            case YEAR, BOARD -> code;
        };
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    static String kind(PassageKind kind) {
        return switch (kind) {
            case FINDING -> "Finding";
            case RECOMMENDATION -> "Recommendation";
            case STORY -> "What happened, and the rest";
        };
    }

    private static String kind(String code) {
        for (PassageKind kind : PassageKind.values()) {
            if (kind.name().equals(code)) {
                return kind(kind);
            }
        }
        return code;
    }
}
