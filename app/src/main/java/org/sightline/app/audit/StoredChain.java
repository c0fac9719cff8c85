package org.sightline.app.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.sightline.core.audit.Actor;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Chain;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Link;
import org.sightline.core.audit.LinkedLine;

/**
 * The chain as the database keeps it, read from its first line to its head as of one moment. The connection must be at work
 * (it sees every line) and in one transaction that repeats what it reads.
 */
public final class StoredChain {

    private static final int AT_ONCE = 1000;

    private final Connection connection;

    public StoredChain(Connection connection) {
        this.connection = connection;
    }

    /** Every line in its order, never all of them held at once. */
    public void lines(Consumer<LinkedLine> each) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery("select * from audit order by number")) {
                Hash previous = Chain.START;
                while (row.next()) {
                    Hash hash = new Hash(row.getString("hash"));
                    each.accept(new LinkedLine(line(row), new Link(previous, hash)));
                    previous = hash;
                }
            }
        }
    }

    /** As the store states it, and not counted from the lines: an end that was cut off must not close neatly. */
    public Closing closing() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, hash from audit_head")) {
            row.next();
            return new Closing(row.getLong(1), new Hash(row.getString(2)));
        }
    }

    static AuditLine line(ResultSet row) throws SQLException {
        long caseNumber = row.getLong("case_id");
        return new AuditLine(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                new Actor(row.getString("who"), row.getString("role")),
                caseNumber == 0 ? Optional.empty() : Optional.of(caseNumber),
                row.getString("action"),
                row.getString("what"),
                row.getString("why"),
                row.getString("outcome"));
    }
}
