package org.sightline.app.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Verdict;
import org.sightline.core.audit.VerifyChain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit: some of its lines for a page, all of them to be checked or taken away. */
@Component
public final class AuditLines {

    private final JdbcClient sql;
    private final DataSource source;

    AuditLines(JdbcClient sql, DataSource source) {
        this.sql = sql;
        this.source = source;
    }

    /** Newest first, as many as wanted; the transaction's account decides which there are. */
    public List<AuditLine> wanted(WantedLines wanted) {
        return sql.sql(wanted.query())
                .params(wanted.parameters())
                .query((row, n) -> StoredChain.line(row))
                .list();
    }

    /** How many lines there are, and the hash to note elsewhere. */
    public Closing head() {
        return sql.sql("select number, hash from audit_head")
                .query((row, n) -> new Closing(row.getLong("number"), new Hash(row.getString("hash"))))
                .single();
    }

    /** Checks every line where it is kept. */
    public Verdict verify(Optional<Hash> noted) {
        VerifyChain verify = new VerifyChain(noted);
        read(chain -> {
            chain.lines(verify::line);
            verify.closing(chain.closing());
        });
        return verify.end();
    }

    /** Writes the whole chain as {@code ./sightline audit verify} reads it. */
    public void export(OutputStream out) {
        read(chain -> {
            AuditExport.Writer writer = AuditExport.to(out);
            chain.lines(writer::line);
            writer.close(chain.closing());
        });
    }

    /** Of a database that no web application stands on. */
    public static AuditLines of(DataSource source) {
        return new AuditLines(JdbcClient.create(source), source);
    }

    private interface Reading {
        void of(StoredChain chain) throws SQLException, IOException;
    }

    private void read(Reading reading) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var work = connection.prepareStatement("select set_config('sightline.work', 'yes', true)")) {
                work.execute();
            }
            reading.of(new StoredChain(connection));
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit could not be read to its end", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
