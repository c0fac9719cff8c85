package org.sightline.app.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.sightline.app.audit.StoredChain;
import org.sightline.core.audit.Verdict;
import org.sightline.core.audit.VerifyChain;

/** Checks the audit chain where it is kept. */
final class AuditInDatabase {

    private AuditInDatabase() {}

    static Verdict verify(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            AllRows.show(connection);
            VerifyChain verify = new VerifyChain(Optional.empty());
            StoredChain chain = new StoredChain(connection);
            chain.lines(verify::line);
            verify.closing(chain.closing());
            connection.rollback();
            return verify.end();
        }
    }
}
