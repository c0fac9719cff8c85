package org.sightline.app.record;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.database.Transactions;
import org.sightline.app.intake.RoleTerms;
import org.sightline.app.readings.LastReadings;
import org.sightline.app.readings.ReadChronology;
import org.sightline.app.rulebook.RuleBooks;
import org.sightline.core.chronology.AsKnown;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.ProposeCast;
import org.sightline.core.questions.AskQuestions;
import org.sightline.core.questions.Inquiry;
import org.sightline.core.questions.Question;
import org.sightline.core.readings.Overrule;
import org.sightline.core.readings.Overruling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes chronology, readings and questions of a case from its entries and what people have said of them. What it makes
 * can be thrown away and made again, with the same bytes.
 */
@Component
public final class Derive {

    private static final Timer TOOK = Timer.builder("sightline.derive")
            .description("from entries to questions of one case")
            .publishPercentileHistogram()
            .register(Metrics.globalRegistry);

    private final Transactions transactions;
    private final Entries entries;
    private final CaseTruth truth;
    private final DerivedStore derived;
    private final RuleBooks rules;
    private final ObjectProvider<AfterDeriving> after;
    private final LastDerived last = new LastDerived();

    Derive(
            Transactions transactions,
            Entries entries,
            CaseTruth truth,
            DerivedStore derived,
            RuleBooks rules,
            ObjectProvider<AfterDeriving> after) {
        this.transactions = transactions;
        this.entries = entries;
        this.truth = truth;
        this.derived = derived;
        this.rules = rules;
        this.after = after;
    }

    /** What was made of a case: its chronology, its questions, and the day on which a question could next change. */
    public record Derived(Chronology chronology, List<Question> questions, Optional<LocalDate> nextChange) {

        public Derived {
            questions = List.copyOf(questions);
        }
    }

    /**
     * Brings the case up to date with its entries, if it is not.
     *
     * @param today the day of asking
     */
    public void bringUpToDate(long caseNumber, LocalDate today) {
        transactions.atWork(() -> {
            CaseTruth.Facts facts = truth.locked(caseNumber);
            if (facts.isBehind(today)) {
                Timer.Sample took = Timer.start();
                LastDerived.Known known = last.of(caseNumber);
                List<Entries.Counted> counted = entries.counting(caseNumber, known.entries());
                ReadChronology.Again again =
                        read(facts, counted.stream().map(Entries.Counted::entry).toList(), known.readings());
                last.keep(caseNumber, counted, again.readings());
                derived.write(caseNumber, asked(facts, again.chronology(), today), facts.truthVersion());
                after.forEach(each -> each.derived(caseNumber));
                took.stop(TOOK);
            }
            return facts;
        });
    }

    /** Throws away what was made of the case and makes it again from its entries alone. */
    public void rebuild(long caseNumber, LocalDate today) {
        transactions.atWork(() -> {
            CaseTruth.Facts facts = truth.locked(caseNumber);
            derived.forget(caseNumber);
            derived.write(caseNumber, make(facts, today), facts.truthVersion());
            return facts;
        });
    }

    /** Keeps nothing in memory any more of what the case was made from. */
    public void forget(long caseNumber) {
        last.forget(caseNumber);
    }

    /** The case as it stands today, made from its entries and not read from what was made before. */
    public Derived make(long caseNumber, LocalDate today) {
        return transactions.atWork(() -> make(truth.of(caseNumber), today));
    }

    /** The chronology as it could have been made of what was known on a day: a guard against hindsight. */
    public Chronology asKnown(Permit permit, LocalDate day) {
        CaseTruth.Facts facts = truth.of(permit.caseNumber());
        return read(facts, AsKnown.on(day, entries.counting(facts.number())), LastReadings.NONE)
                .chronology();
    }

    private Derived make(CaseTruth.Facts facts, LocalDate today) {
        List<Entry> all = entries.counting(facts.number());
        return asked(facts, read(facts, all, LastReadings.NONE).chronology(), today);
    }

    private static ReadChronology.Again read(CaseTruth.Facts facts, List<Entry> all, LastReadings before) {
        Cast cast = facts.cast().people().isEmpty()
                ? ProposeCast.from(all, List.copyOf(facts.titles().values()), RoleTerms.shipped())
                        .cast()
                : facts.cast();
        Map<String, List<Overruling>> overrulings = facts.overrulings().stream().collect(groupingBy(Overruling::entry));
        return ReadChronology.again(
                facts.title(),
                cast,
                facts.titles(),
                all,
                reading -> Overrule.with(overrulings.getOrDefault(reading.entry(), List.of()), reading),
                before);
    }

    private Derived asked(CaseTruth.Facts facts, Chronology chronology, LocalDate today) {
        AskQuestions ask = AskQuestions.all();
        Inquiry inquiry = new Inquiry(chronology, rules.book(), facts.authority(), today);
        return new Derived(chronology, ask.of(inquiry), ask.couldNextChange(inquiry));
    }
}
