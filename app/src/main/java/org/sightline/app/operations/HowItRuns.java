package org.sightline.app.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the system is at this moment: counts and sizes, and nothing that stands in any record. */
@Component
final class HowItRuns {

    private final JdbcClient sql;
    private final Jobs jobs;
    private final InstantSource clock;
    private final boolean embedded;
    private final String folder;

    HowItRuns(
            JdbcClient sql,
            Jobs jobs,
            InstantSource clock,
            @Value("${sightline.database.embedded:false}") boolean embedded,
            @Value("${sightline.data:}") String folder) {
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
        this.embedded = embedded;
        this.folder = folder;
    }

    /**
     * What an administrator looks at.
     *
     * @param behind cases whose questions are older than what is known of them
     */
    record State(Database database, Disk disk, Counts counts, long behind, List<Jobs.Job> jobs, Instant at) {

        Optional<Jobs.Job> lastBackup() {
            return jobs.stream().filter(job -> job.name().equals(Jobs.BACKUP)).findFirst();
        }
    }

    /** @param embedded whether it is the one that Sightline brings along */
    record Database(String version, boolean embedded, long bytes) {}

    /** Where the embedded database lies; without a folder where the disk is a server's own matter. */
    record Disk(Optional<String> folder, long free, long size) {}

    record Counts(long cases, long files, long entries, long auditLines, long signedIn) {}

    /** Within a transaction of somebody who may see it; counts come from what the database keeps of its tables. */
    State now() {
        return new State(database(), disk(), counts(), behind(), jobs.all(), clock.instant());
    }

    private Database database() {
        return new Database(
                text("select current_setting('server_version')"),
                embedded,
                number("select pg_database_size(current_database())"));
    }

    private Disk disk() {
        if (folder.isEmpty()) {
            return new Disk(Optional.empty(), 0, 0);
        }
        try {
            Path path = Path.of(folder);
            return new Disk(
                    Optional.of(folder),
                    Files.getFileStore(path).getUsableSpace(),
                    Files.getFileStore(path).getTotalSpace());
        } catch (IOException notTold) {
            return new Disk(Optional.of(folder), 0, 0);
        }
    }

    Counts counts() {
        return new Counts(
                number("select count(*) from case_record"),
                number("select count(*) from submission"),
                number("select coalesce(sum(rows), 0) from understanding where not superseded"),
                number("select number from audit_head"),
                number("select count(*) from web_session where principal_name is not null"));
    }

    long behind() {
        return number("select count(*) from case_record where truth_version <> derived_version");
    }

    private long number(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
