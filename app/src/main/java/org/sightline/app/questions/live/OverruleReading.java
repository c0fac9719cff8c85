package org.sightline.app.questions.live;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.record.Entries;
import org.sightline.app.record.Overrulings;
import org.sightline.app.record.Overrulings.Effect;
import org.sightline.core.access.Action;
import org.sightline.core.entries.Entry;
import org.sightline.core.questions.Question;
import org.sightline.core.readings.Overruling;
import org.springframework.stereotype.Component;

/**
 * Keeps somebody's word against a reading, has the chronology made anew with it, and keeps which questions went and came
 * because of it. The entry itself never changes.
 */
@Component
final class OverruleReading {

    private final Access access;
    private final Transactions transactions;
    private final Entries entries;
    private final Overrulings overrulings;
    private final Questions questions;
    private final Derive derive;
    private final InstantSource clock;

    OverruleReading(
            Access access,
            Transactions transactions,
            Entries entries,
            Overrulings overrulings,
            Questions questions,
            Derive derive,
            InstantSource clock) {
        this.access = access;
        this.transactions = transactions;
        this.entries = entries;
        this.overrulings = overrulings;
        this.questions = questions;
        this.derive = derive;
        this.clock = clock;
    }

    /** @return what became of the questions */
    Effect overrule(Visitor visitor, long caseNumber, Overruling overruling, String reason) {
        String what = "the reading of entry " + overruling.entry() + ": " + overruling.inWords();
        List<Question> before = before(visitor, caseNumber);
        long number = access.to(visitor, caseNumber, Action.OVERRULE_READING, what, permit -> {
            mayChange(permit, overruling.entry());
            return overrulings.add(permit, overruling, reason, clock.instant());
        });
        return keep(caseNumber, number, false, before);
    }

    /** @return what became of the questions; nothing where somebody else had taken it back already */
    Effect takeBack(Visitor visitor, long caseNumber, String entry, long number, String reason) {
        String what = "took back an overruling of the reading of entry " + entry;
        List<Question> before = before(visitor, caseNumber);
        boolean stood = access.to(visitor, caseNumber, Action.OVERRULE_READING, what, permit -> {
            mayChange(permit, entry);
            return overrulings.takeBack(permit, number, reason, clock.instant());
        });
        return stood ? keep(caseNumber, number, true, before) : new Effect(List.of(), List.of());
    }

    /** The questions as they stand before; nobody who may not change them makes work. */
    private List<Question> before(Visitor visitor, long caseNumber) {
        return access.allows(visitor, caseNumber, Action.OVERRULE_READING) ? upToDate(caseNumber) : List.of();
    }

    private void mayChange(Permit permit, String id) {
        Entry entry = entries.of(permit.caseNumber(), id).orElseThrow(NotThere::new);
        if (!permit.scope().reaches(entry.agency().name())) {
            throw new NotThere();
        }
    }

    private List<Question> upToDate(long caseNumber) {
        derive.bringUpToDate(caseNumber, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        return transactions.atWork(() -> questions.raised(caseNumber));
    }

    private Effect keep(long caseNumber, long number, boolean takenBack, List<Question> before) {
        List<Question> after = upToDate(caseNumber);
        Effect effect = new Effect(onlyIn(before, after), onlyIn(after, before));
        transactions.atWork(() -> {
            overrulings.addEffect(caseNumber, number, takenBack, effect);
            return effect;
        });
        return effect;
    }

    /** The words of the questions of one list that the other does not have. */
    private static List<String> onlyIn(List<Question> one, List<Question> other) {
        Map<String, Question> others = other.stream().collect(toMap(Question::id, identity()));
        return one.stream()
                .filter(question -> !others.containsKey(question.id()))
                .map(Question::ask)
                .toList();
    }
}
