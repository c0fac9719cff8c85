package org.sightline.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.Done;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.RecordJson;
import org.sightline.core.access.Action;
import org.sightline.core.people.AskedName;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who knows a child: agency, whom to ask there, and the day of the last entry. Nothing else of any record leaves here, and
 * the people of every case that is named are told who asked and why. Restricted cases, cases that were disposed of and sealed
 * people are left out before anything is looked at, so that the answer is the same as if there were none.
 */
@Component
public final class WhoKnows {

    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient sql;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final int perHour;

    WhoKnows(
            JdbcClient sql,
            Transactions transactions,
            AuditTrail audit,
            InstantSource clock,
            @Value("${sightline.limits.who-knows-per-account-and-hour}") int perHour) {
        this.sql = sql;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.perHour = perHour;
    }

    /** Somebody who knows the child. */
    public record Knows(String agency, String contact, Optional<LocalDate> lastTold) {}

    /** An agency of a case that has the child, with the names by which the case knows it. */
    private record Found(
            long caseNumber,
            @Nullable Long agency,
            String name,
            List<String> names,
            String contact,
            @Nullable LocalDate lastTold,
            String person) {}

    int perHour() {
        return perHour;
    }

    boolean hasAskedTooOften(Permit permit) {
        return sql.sql("select count(*) from who_knows_look where account_id = :me and asked_at > :since")
                        .param("me", permit.visitor().account())
                        .param("since", Timestamp.from(clock.instant().minus(HOUR)))
                        .query(Integer.class)
                        .single()
                >= perHour;
    }

    /** @return the number under which whoever asked finds the answer */
    long ask(Permit permit, Asked asked, String reason) {
        Instant now = clock.instant();
        long look = sql.sql("""
                        insert into who_knows_look (account_id, asked, reason, asked_at)
                        values (:me, :asked::jsonb, :reason, :now) returning id
                        """)
                .param("me", permit.visitor().account())
                .param("asked", RecordJson.write(asked))
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        String who = transactions.seeingAll(() -> whoIs(permit.visitor().account()));
        List<Found> found = transactions.seeingAll(() -> found(asked));
        AskedName name = new AskedName(asked.name());
        List<Found> told = found.stream()
                .filter(one -> asked.name().isEmpty() || name.means(one.names()))
                .toList();
        transactions.seeingAll(() -> {
            told.forEach(one -> tell(look, one, who, reason, now));
            return told;
        });
        told.stream()
                .map(Found::caseNumber)
                .distinct()
                .forEach(number -> audit.add(
                        permit.visitor().account(),
                        permit.visitor().actor(),
                        Optional.of(number),
                        new Done(
                                Action.ASK_WHO_KNOWS,
                                "was told which agencies of this case know a child, whom to ask, and the day of the last entry",
                                reason)));
        return look;
    }

    /** What somebody was told who asked; only whoever asked is shown it. */
    List<Knows> answer(Permit permit, long look) {
        return sql.sql("""
                        select t.agency, t.contact, t.last_told from who_knows_told t
                        join who_knows_look l on l.id = t.look_id
                        where l.id = :look and l.account_id = :me order by lower(t.agency), t.contact, t.id
                        """)
                .param("look", look)
                .param("me", permit.visitor().account())
                .query((row, n) -> new Knows(
                        row.getString("agency"),
                        row.getString("contact"),
                        Optional.ofNullable(row.getObject("last_told", LocalDate.class))))
                .list();
    }

    /** What was asked, and when. */
    public record Look(Asked asked, String reason, Instant at) {}

    Optional<Look> look(Permit permit, long look) {
        return sql.sql("select asked, reason, asked_at from who_knows_look where id = :look and account_id = :me")
                .param("look", look)
                .param("me", permit.visitor().account())
                .query((row, n) -> new Look(
                        RecordJson.read(row.getString("asked"), Asked.class),
                        row.getString("reason"),
                        row.getTimestamp("asked_at").toInstant()))
                .optional();
    }

    private String whoIs(long account) {
        return sql.sql("""
                        select name || case when organisation = '' then '' else ', ' || organisation end from account
                        where id = :account
                        """).param("account", account).query(String.class).single();
    }

    /** Those of one birth date or one number; where a case has somebody sealed, only people who are known not to be that one. */
    private List<Found> found(Asked asked) {
        return sql.sql("""
                        with shown as (
                            select c.id from case_record c where not c.restricted and not exists (
                                select 1 from disposal d where d.case_id = c.id and d.done_at is not null)),
                        hit as (
                            select r.case_id, r.unit from person_record r
                            where r.child and ((:born::date is not null and r.born @> array[:born::date])
                                or (:nhs <> '' and r.nhs @> array[:nhs::text]))
                            union
                            select p.case_id, ('p' || p.id) collate "C" from person p
                            where p.child and p.removed_at is null and p.born = :born::date::text)
                        select h.case_id, r.agency_id, coalesce(a.name, '') as agency, r.last_told,
                            coalesce(p.name, r.name) as person,
                            coalesce(p.aliases, '{}') || coalesce(p.name, r.name) || coalesce((
                                select array_agg(f ->> 'said') from person_record n, jsonb_array_elements(n.record -> 'facts') f
                                where n.case_id = h.case_id and n.unit = h.unit and f ->> 'fact' = 'NAME'), '{}') as names,
                            coalesce((%1$s and m.agency_id = r.agency_id order by m.since limit 1),
                                (%1$s and m.agency_id is null
                                    and c.role in ('MANAGER', 'BUSINESS_MANAGER', 'LEAD_REVIEWER', 'PRACTITIONER')
                                    order by c.role <> 'BUSINESS_MANAGER', m.since limit 1), '') as contact
                        from hit h join shown s on s.id = h.case_id
                        left join person p on h.unit = 'p' || p.id and p.case_id = h.case_id
                        left join person_record r on r.case_id = h.case_id and r.unit = h.unit
                        left join agency a on a.id = r.agency_id
                        where (p.id is not null and p.removed_at is null and not exists (
                                select 1 from sealed_person x where x.person_id = p.id))
                            or (p.id is null and not exists (
                                select 1 from sealed_person x where x.case_id = h.case_id))
                        """.formatted("""
                        select c.name || case when c.organisation = '' then '' else ', ' || c.organisation end
                        from membership m join account c on c.id = m.account_id and c.active
                        where m.case_id = h.case_id and m.ended_at is null"""))
                .param("born", asked.born().orElse(null), Types.DATE)
                .param("nhs", asked.nhs())
                .query(WhoKnows::found)
                .list();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        long agency = row.getLong("agency_id");
        return new Found(
                row.getLong("case_id"),
                agency == 0 ? null : agency,
                row.getString("agency"),
                new ArrayList<>(Arrays.asList((String[]) row.getArray("names").getArray())),
                row.getString("contact"),
                row.getObject("last_told", LocalDate.class),
                row.getString("person"));
    }

    private void tell(long look, Found found, String who, String reason, Instant now) {
        sql.sql("""
                        insert into who_knows_told (look_id, case_id, agency_id, agency, contact, last_told, person, asked_by,
                            reason, asked_at)
                        values (:look, :case, :agency, :name, :contact, :last, :person, :who, :reason, :now)
                        """)
                .param("look", look)
                .param("case", found.caseNumber())
                .param("agency", found.agency(), Types.BIGINT)
                .param("name", found.name().isEmpty() ? "Whoever keeps a case about the child" : found.name())
                .param("contact", found.contact())
                .param("last", found.lastTold(), Types.DATE)
                .param("person", found.person())
                .param("who", who)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }
}
