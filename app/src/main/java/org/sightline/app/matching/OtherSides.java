package org.sightline.app.matching;

import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.app.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That somebody of another case may be one of this case's people, for those who do not see the other case: no more than that
 * there is somebody, and the way to ask. Of restricted cases and of sealed people nothing is ever told.
 */
@Component
final class OtherSides {

    private final JdbcClient sql;
    private final Transactions transactions;

    OtherSides(JdbcClient sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /** The names of the people of this case of whom another case may know. */
    List<String> of(Permit permit) {
        return transactions.seeingAll(() -> sql.sql("""
                        select distinct coalesce(p.name, r.name) as name
                        from person_match m
                        join match_side mine on mine.match_id = m.id and mine.case_id = :case
                        join match_side theirs on theirs.match_id = m.id and theirs.case_id <> :case
                        join case_record c on c.id = theirs.case_id and not c.restricted
                        left join person p on mine.unit = 'p' || p.id and p.removed_at is null
                        left join person_record r on r.case_id = mine.case_id and r.unit = mine.unit
                        where theirs.case_id not in (select whole_cases()) and coalesce(p.name, r.name) is not null
                            and not exists (select 1 from sealed_person x
                                where x.case_id = theirs.case_id and (theirs.unit like 'w%' or theirs.unit = 'p' || x.person_id)
                                    or x.case_id = mine.case_id and (mine.unit like 'w%' or mine.unit = 'p' || x.person_id))
                            and (exists (select 1 from person_record t
                                    where t.case_id = theirs.case_id and t.unit = theirs.unit)
                                or exists (select 1 from person t
                                    where theirs.unit = 'p' || t.id and t.case_id = theirs.case_id and t.removed_at is null))
                            and coalesce((select d.says from match_decision d where d.match_id = m.id
                                order by d.number desc limit 1), '') <> 'DIFFERENT'
                        order by name
                        """)
                .param("case", permit.caseNumber())
                .query(String.class)
                .list());
    }
}
