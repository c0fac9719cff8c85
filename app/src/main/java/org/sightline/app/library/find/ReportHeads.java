package org.sightline.app.library.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what people know reports. Called within the reader's own transaction, which shows facts of those only that may be shown. */
@Component
final class ReportHeads {

    private final JdbcClient sql;

    ReportHeads(JdbcClient sql) {
        this.sql = sql;
    }

    private record Fact(long report, String kind, String value, String code) {}

    Map<Long, ReportHead> of(Collection<Long> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        Map<Long, ReportHead> heads = new HashMap<>();
        sql.sql("select id, name from library_report where id in (:reports)")
                .param("reports", reports)
                .query((row, n) -> new ReportHead(row.getLong("id"), row.getString("name"), "", ""))
                .list()
                .forEach(head -> heads.put(head.id(), head));
        List<Fact> facts = sql.sql("""
                        select distinct on (report_id, kind) report_id, kind, value, code from library_standing_fact
                        where report_id in (:reports) and kind in ('TITLE', 'BOARD', 'PUBLISHED') and value <> ''
                        order by report_id, kind, number
                        """)
                .param("reports", reports)
                .query((row, n) -> new Fact(
                        row.getLong("report_id"), row.getString("kind"), row.getString("value"), row.getString("code")))
                .list();
        facts.forEach(fact -> heads.computeIfPresent(fact.report(), (_, head) -> with(head, fact)));
        return heads;
    }

    private static ReportHead with(ReportHead head, Fact fact) {
        return switch (fact.kind()) {
            case "TITLE" -> new ReportHead(head.id(), fact.value(), head.board(), head.published());
            case "BOARD" -> new ReportHead(head.id(), head.title(), fact.value(), head.published());
            default -> new ReportHead(head.id(), head.title(), head.board(), published(fact));
        };
    }

    /** In the words of every date here; in those of the report where it gives none that is understood. */
    private static String published(Fact fact) {
        try {
            return fact.code().isEmpty() ? fact.value() : DateWords.of(ApproximateDate.parse(fact.code()));
        } catch (IllegalArgumentException noDate) {
            return fact.value();
        }
    }
}
