package org.sightline.app.record;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was made of cases, in short. */
@Component
public final class CaseSummaries {

    private final JdbcClient sql;

    CaseSummaries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty where nothing was made yet, or for those who see one agency's entries only. */
    public Optional<CaseSummary> of(long caseNumber) {
        return sql.sql("select record from derived_case where case_id = :case")
                .param("case", caseNumber)
                .query((row, n) -> RecordJson.read(row.getString("record"), CaseSummary.class))
                .optional();
    }
}
