package org.sightline.app.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A SHA-256 over all that was derived of a case: the same for the same lines, same events, questions and summary. */
@Component
public final class DerivedDigest {

    private static final List<String> TABLES = List.of(
            "select l::text from line l where case_id = :case order by entry_id",
            "select w::text from line_words w where case_id = :case order by entry_id",
            "select p::text from person_record p where case_id = :case order by unit, agency_id",
            "select s::text from same_event s where case_id = :case order by number",
            "select q::text from question q where case_id = :case order by id",
            "select d::text from derived_case d where case_id = :case");

    private final JdbcClient sql;

    DerivedDigest(JdbcClient sql) {
        this.sql = sql;
    }

    /** Within a transaction that sees the whole case. */
    public String of(long caseNumber) {
        MessageDigest digest = sha256();
        for (String table : TABLES) {
            sql.sql(table).param("case", caseNumber).query(row -> {
                digest.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
