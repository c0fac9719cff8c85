package org.sightline.app.audit;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.audit.Actor;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Chain;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who looked and who changed what, one chain for the whole installation. A line is added in the transaction of what it
 * tells, at its very end: the head of the chain is held only while the transaction commits.
 */
@Component
public final class AuditTrail {

    private final JdbcClient sql;
    private final InstantSource clock;

    AuditTrail(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A line that waits for its number. */
    private record Waiting(Instant at, long account, Actor who, Optional<Long> caseNumber, Told told) {

        AuditLine numbered(long number) {
            return new AuditLine(
                    number,
                    at,
                    who,
                    caseNumber,
                    told.action(),
                    told.what(),
                    told.why(),
                    told.allowed() ? "allowed" : "refused");
        }
    }

    private record Told(String action, String what, String why, boolean allowed) {}

    /** The lines that wait for the end of this transaction. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final List<Waiting> lines = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            append(lines);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditTrail.this);
        }
    }

    /**
     * Adds a line at the end of the transaction that this is called in.
     *
     * @param account the number of the account
     * @throws IllegalStateException outside a transaction: nothing may be told that was not done
     */
    public void add(long account, Actor who, Optional<Long> caseNumber, Done done) {
        Told told = new Told(done.action().label(), done.what(), done.why(), done.allowed());
        ofThisTransaction().lines.add(new Waiting(clock.instant(), account, who, caseNumber, told));
    }

    /** Adds a line on signing in or an account itself, which nobody asks to be allowed. */
    public void addOfAccount(long account, Actor who, OfAccount action, String what, boolean allowed) {
        Told told = new Told(action.label(), what, "", allowed);
        ofThisTransaction().lines.add(new Waiting(clock.instant(), account, who, Optional.empty(), told));
    }

    private AtTheEnd ofThisTransaction() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof AtTheEnd waiting) {
            return waiting;
        }
        AtTheEnd waiting = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        TransactionSynchronizationManager.bindResource(this, waiting);
        return waiting;
    }

    private void append(List<Waiting> waiting) {
        LinkedHead head = sql.sql("select number, hash from audit_head for update")
                .query((row, n) -> new LinkedHead(row.getLong("number"), new Hash(row.getString("hash"))))
                .single();
        for (Waiting one : waiting) {
            AuditLine line = one.numbered(head.number() + 1);
            Link link = Chain.link(head.hash(), line);
            insert(one, line, link);
            head = new LinkedHead(line.number(), link.hash());
        }
        sql.sql("update audit_head set number = :number, hash = :hash")
                .param("number", head.number())
                .param("hash", head.hash().hex())
                .update();
    }

    private record LinkedHead(long number, Hash hash) {}

    private void insert(Waiting waiting, AuditLine line, Link link) {
        sql.sql("""
                        insert into audit (number, at, account_id, who, role, case_id, action, what, why, outcome, hash)
                        values (:number, :at, :account, :who, :role, :case, :action, :what, :why, :outcome, :hash)
                        """)
                .param("number", line.number())
                .param("at", Timestamp.from(line.at()))
                .param("account", waiting.account())
                .param("who", line.who().name())
                .param("role", line.who().role())
                .param("case", line.caseNumber().orElse(null), Types.BIGINT)
                .param("action", line.action())
                .param("what", line.what())
                .param("why", line.why())
                .param("outcome", line.outcome())
                .param("hash", link.hash().hex())
                .update();
    }
}
