package org.sightline.app.cases;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Permit;
import org.sightline.app.site.Link;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the record itself shows to wait: files that nobody checked yet, people whom the files propose. */
@Component
@Order(1)
final class RecordWaits implements Waits {

    private final JdbcClient sql;
    private final Proposals proposals;

    RecordWaits(JdbcClient sql, Proposals proposals) {
        this.sql = sql;
        this.proposals = proposals;
    }

    @Override
    public List<Link> in(Permit permit) {
        String base = "/cases/" + permit.caseNumber();
        List<Link> waiting = new ArrayList<>();
        int files = sql.sql("select count(*) from submission where case_id = :case and state = 'RECEIVED'")
                .param("case", permit.caseNumber())
                .query(Integer.class)
                .single();
        if (files > 0) {
            waiting.add(Link.to(
                    files == 1
                            ? "1 file waits to be checked before it counts"
                            : files + " files wait to be checked before they count",
                    base + "/agencies"));
        }
        int proposed = proposals.waiting(permit).size();
        if (proposed > 0) {
            waiting.add(Link.to(
                    proposed == 1
                            ? "The files speak of somebody who is not among the people yet: say who it is"
                            : "The files speak of " + proposed
                                    + " people who are not among the people yet: say who they are",
                    base + "/people#proposals"));
        }
        return waiting;
    }

    @Override
    public Map<Long, String> inShort(Permit permit, Collection<Long> cases) {
        return sql
                .sql("""
                        select case_id, count(*) as files from submission
                        where case_id in (:cases) and state = 'RECEIVED' group by case_id
                        """)
                .param("cases", cases)
                .query((row, n) -> Map.entry(row.getLong("case_id"), row.getInt("files")))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue() == 1 ? "1 file to check" : each.getValue() + " files to check"));
    }
}
