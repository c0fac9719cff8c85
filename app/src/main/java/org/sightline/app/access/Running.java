package org.sightline.app.access;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.sightline.app.database.Transactions;
import org.sightline.core.access.Role;
import org.sightline.core.access.WhoRuns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to cases, as far as it matters for whether anybody is left who runs them. */
@Component
public final class Running {

    private final Transactions transactions;
    private final JdbcClient sql;

    Running(Transactions transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Everybody who belongs to the case and can sign in. */
    public List<WhoRuns.Member> of(long caseNumber) {
        return sql.sql("""
                        select a.id, a.role, m.agency_id is not null as for_agency
                        from membership m join account a on a.id = m.account_id
                        where m.case_id = :case and m.ended_at is null and a.active
                        """).param("case", caseNumber).query(Running::member).list();
    }

    /** Until the end of the transaction nobody else can change who belongs to the case. */
    public List<WhoRuns.Member> locked(Permit permit) {
        sql.sql("select id from case_record where id = :case for update")
                .param("case", permit.caseNumber())
                .query(Long.class)
                .single();
        return of(permit.caseNumber());
    }

    private record InCase(long caseNumber, boolean shares, boolean isThem, boolean active, WhoRuns.Member member) {}

    /**
     * How many cases nobody runs any more since this account was deactivated or got another role. Cases that were disposed of
     * need nobody.
     */
    public long lastIn(long account, Role before) {
        Map<Long, List<InCase>> cases = transactions
                .atWork(() -> sql.sql("""
                                select c.id as case_id, c.shares, a.active, a.id, a.role, o.agency_id is not null as for_agency
                                from membership m join case_record c on c.id = m.case_id
                                join membership o on o.case_id = m.case_id and o.ended_at is null
                                join account a on a.id = o.account_id
                                where m.account_id = :account and m.ended_at is null and not exists (
                                    select 1 from disposal d where d.case_id = c.id and d.done_at is not null)
                                """)
                        .param("account", account)
                        .query((row, n) -> new InCase(
                                row.getLong("case_id"),
                                row.getBoolean("shares"),
                                row.getLong("id") == account,
                                row.getBoolean("active"),
                                member(row, n)))
                        .list())
                .stream()
                .collect(groupingBy(InCase::caseNumber));
        return cases.values().stream()
                .filter(members -> wasTheLast(members, before))
                .count();
    }

    private static boolean wasTheLast(List<InCase> members, Role before) {
        InCase them = members.stream().filter(InCase::isThem).findFirst().orElseThrow();
        WhoRuns.Member gone = new WhoRuns.Member(
                them.member().account(), before, them.member().forAnAgency());
        List<WhoRuns.Member> left =
                members.stream().filter(InCase::active).map(InCase::member).toList();
        return WhoRuns.wasTheLast(gone, left, them.shares());
    }

    private static WhoRuns.Member member(ResultSet row, int n) throws SQLException {
        return new WhoRuns.Member(row.getLong("id"), Role.valueOf(row.getString("role")), row.getBoolean("for_agency"));
    }
}
