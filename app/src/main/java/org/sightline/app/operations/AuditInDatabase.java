package org.sightline.app.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.sightline.core.audit.Actor;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Chain;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Link;
import org.sightline.core.audit.LinkedLine;
import org.sightline.core.audit.Verdict;
import org.sightline.core.audit.VerifyChain;

/** Checks the audit chain where it is kept. */
final class AuditInDatabase {

    private static final int AT_ONCE = 1000;

    private AuditInDatabase() {}

    static Verdict verify(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            AllRows.show(connection);
            VerifyChain verify = new VerifyChain(Optional.empty());
            lines(connection, verify);
            verify.closing(closing(connection));
            connection.rollback();
            return verify.end();
        }
    }

    private static void lines(Connection connection, VerifyChain verify) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery("select * from audit order by number")) {
                Hash previous = Chain.START;
                while (row.next()) {
                    Hash hash = new Hash(row.getString("hash"));
                    verify.line(new LinkedLine(line(row), new Link(previous, hash)));
                    previous = hash;
                }
            }
        }
    }

    private static AuditLine line(ResultSet row) throws SQLException {
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

    private static Closing closing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, hash from audit_head")) {
            row.next();
            return new Closing(row.getLong(1), new Hash(row.getString(2)));
        }
    }
}
