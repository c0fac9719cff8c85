package org.sightline.app.matching;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.app.record.AfterDeriving;
import org.sightline.app.record.RecordJson;
import org.sightline.core.matching.rulings.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the people of a case whenever it was derived: after a file was used, an entry typed, a person added. What it finds is
 * written in the transaction of the derived case, so a crash loses none of it. What people decided stands as it is.
 */
@Component
final class FindTheirPeople implements AfterDeriving {

    private final JdbcClient sql;
    private final Units units;
    private final EverybodyKnown everybody;
    private final KeepWhoIsWho whoIsWho;
    private final InstantSource clock;

    FindTheirPeople(JdbcClient sql, Units units, EverybodyKnown everybody, KeepWhoIsWho whoIsWho, InstantSource clock) {
        this.sql = sql;
        this.units = units;
        this.everybody = everybody;
        this.whoIsWho = whoIsWho;
        this.clock = clock;
    }

    @Override
    public void derived(long caseNumber) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    everybody.forgetCase(caseNumber);
                }
            }
        });
        List<EverybodyKnown.Found> found = everybody.arrive(caseNumber, units.of(caseNumber), units::all);
        Set<Long> stand = new HashSet<>();
        // in one order, so that two cases that are derived at once never wait for each other
        found.stream()
                .sorted(Comparator.comparing((EverybodyKnown.Found one) -> first(one))
                        .thenComparing(FindTheirPeople::second))
                .forEach(one -> stand.add(keep(one)));
        forgetAllBut(caseNumber, stand);
        sql.sql("""
                        insert into case_weighed (case_id, model) values (:case, :model)
                        on conflict (case_id) do update set model = excluded.model where case_weighed.model <> excluded.model
                        """)
                .param("case", caseNumber)
                .param("model", ShippedModel.version())
                .update();
        whoIsWho.found(caseNumber, ShippedModel.version());
    }

    private static Unit.Key first(EverybodyKnown.Found found) {
        return found.one().key().compareTo(found.other().key()) < 0
                ? found.one().key()
                : found.other().key();
    }

    private static Unit.Key second(EverybodyKnown.Found found) {
        return found.one().key().compareTo(found.other().key()) < 0
                ? found.other().key()
                : found.one().key();
    }

    private long keep(EverybodyKnown.Found found) {
        Unit.Key one = first(found);
        Unit.Key other = second(found);
        long id = sql.sql("""
                        insert into person_match (one_case, one_unit, other_case, other_unit, found, children, held_apart, weight,
                            probability, weighing, model, found_at)
                        values (:oneCase, :oneUnit, :otherCase, :otherUnit, :found, :children, :apart, :weight, :probability,
                            :weighing::jsonb, :model, :now)
                        on conflict (one_case, one_unit, other_case, other_unit) do update set found = excluded.found,
                            children = excluded.children, held_apart = excluded.held_apart, weight = excluded.weight,
                            probability = excluded.probability, weighing = excluded.weighing, model = excluded.model
                        returning id
                        """)
                .param("oneCase", one.caseNumber())
                .param("oneUnit", one.unit())
                .param("otherCase", other.caseNumber())
                .param("otherUnit", other.unit())
                .param("found", found.linked() ? "LINKED" : "ASKED")
                .param("children", found.one().isChild() || found.other().isChild())
                .param("apart", found.weighing().ruling() instanceof Ruling.CannotLink cannot ? cannot.why() : "")
                .param("weight", found.weighing().weight())
                .param("probability", found.weighing().probability())
                .param(
                        "weighing",
                        RecordJson.write(
                                Weighed.of(found.weighing(), found.one().key().equals(one))))
                .param("model", found.weighing().model())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        side(id, one);
        side(id, other);
        return id;
    }

    private void side(long id, Unit.Key key) {
        sql.sql("insert into match_side (match_id, case_id, unit) values (:id, :case, :unit) on conflict do nothing")
                .param("id", id)
                .param("case", key.caseNumber())
                .param("unit", key.unit())
                .update();
    }

    /** What does not come into question any more goes, unless somebody has said something of it. */
    private void forgetAllBut(long caseNumber, Set<Long> stand) {
        sql.sql("""
                        delete from match_side s using person_match m where s.match_id = m.id
                            and (m.one_case = :case or m.other_case = :case) and not (m.id = any(:stand))
                            and not exists (select 1 from match_decision d where d.match_id = m.id)
                        """)
                .param("case", caseNumber)
                .param("stand", stand.toArray(Long[]::new))
                .update();
    }
}
