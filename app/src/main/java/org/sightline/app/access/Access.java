package org.sightline.app.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.Done;
import org.sightline.app.database.Transactions;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Decision;
import org.sightline.core.access.Scope;
import org.sightline.core.access.Standing;
import org.springframework.stereotype.Component;

/**
 * The one door to a case. Whatever is read or changed passes here: the decision is made, the work is done and the audit
 * written in one transaction, in which the database too shows only what this person may see.
 */
@Component
public final class Access {

    private static final Counter REFUSED = Counter.builder("sightline.refused")
            .description("what people asked for and may not do")
            .register(Metrics.globalRegistry);

    private final Transactions transactions;
    private final Standings standings;
    private final AuditTrail audit;

    Access(Transactions transactions, Standings standings, AuditTrail audit) {
        this.transactions = transactions;
        this.standings = standings;
        this.audit = audit;
    }

    private sealed interface Outcome<T> {}

    private record Worked<T>(T result) implements Outcome<T> {}

    private record Stopped<T>(RuntimeException why) implements Outcome<T> {}

    /**
     * Does something with a case.
     *
     * @param what is read or changed, as the audit tells it: "the chronology, page 2"
     * @throws NotAllowed if they may not
     * @throws NotThere if there is no such case, or none that they may know of
     */
    public <T> T to(Visitor visitor, long caseNumber, Action action, String what, Function<Permit, T> work) {
        return unless(transactions.as(visitor.account(), () -> {
            Optional<Standings.Found> found = standings.of(visitor, caseNumber);
            Decision decision =
                    found.map(stands -> Decide.on(stands.standing(), action)).orElseGet(Decision.Hidden::new);
            String why = found.map(Standings.Found::why).orElse("");
            return decided(decision, visitor, caseNumber, new Done(action, what, why), work);
        }));
    }

    /** Does something that is about no case. */
    public <T> T inGeneral(Visitor visitor, Action action, String what, Function<Permit, T> work) {
        return unless(transactions.as(
                visitor.account(),
                () -> decided(
                        Decide.on(Standing.outsideAnyCase(visitor.role()), action),
                        visitor,
                        0,
                        new Done(action, what, ""),
                        work)));
    }

    /** Whether they may, without doing it or leaving a trace: for what a page offers. */
    public boolean allows(Visitor visitor, long caseNumber, Action action) {
        return transactions.as(
                visitor.account(),
                () -> standings
                        .of(visitor, caseNumber)
                        .filter(found -> Decide.on(found.standing(), action).isAllowed())
                        .isPresent());
    }

    /** Whether they may with what one agency recorded. */
    public boolean allows(Visitor visitor, long caseNumber, Action action, String agency) {
        return transactions.as(
                visitor.account(),
                () -> standings
                        .of(visitor, caseNumber)
                        .filter(found -> Decide.on(found.standing(), action) instanceof Decision.Allowed(Scope scope)
                                && scope.reaches(agency))
                        .isPresent());
    }

    /** Something that is a person's own and no part of any record, such as what they began to type. */
    public <T> T ofTheirOwn(Visitor visitor, Supplier<T> work) {
        return transactions.as(visitor.account(), work);
    }

    private <T> Outcome<T> decided(
            Decision decision, Visitor visitor, long caseNumber, Done done, Function<Permit, T> work) {
        return switch (decision) {
            case Decision.Allowed(Scope scope) -> {
                T result = work.apply(new Permit(caseNumber, visitor, done.action(), scope));
                audit.add(visitor.account(), visitor.actor(), numbered(caseNumber), done);
                yield new Worked<>(result);
            }
            case Decision.Refused refused -> {
                REFUSED.increment();
                audit.add(visitor.account(), visitor.actor(), numbered(caseNumber), done.refused());
                yield new Stopped<>(new NotAllowed(refused, caseNumber));
            }
            case Decision.Hidden _ -> {
                REFUSED.increment();
                audit.add(visitor.account(), visitor.actor(), numbered(caseNumber), done.refused());
                yield new Stopped<>(new NotThere());
            }
        };
    }

    private static Optional<Long> numbered(long caseNumber) {
        return caseNumber == 0 ? Optional.empty() : Optional.of(caseNumber);
    }

    /** Thrown only after the transaction, so that the audit of what was refused stays. */
    private static <T> T unless(Outcome<T> outcome) {
        return switch (outcome) {
            case Worked<T>(T result) -> result;
            case Stopped<T>(RuntimeException why) -> throw why;
        };
    }
}
