package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Reached;
import org.sightline.app.database.TestDatabase;
import org.sightline.core.audit.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The whole process is killed at any moment of an upload, again and again. What it had confirmed is there, once and whole;
 * of what it had not, there is all or nothing; and the audit chain holds.
 */
class KilledInTheMiddleOfAnUploadTest {

    private static final int ROWS = Uploading.ROWS;

    /** As many as fit into what CI may take; -Dkills=100 for more. */
    private static final int MANY = 30;

    @TempDir
    static Path folder;

    private final Random random = new Random(42);
    private final Set<String> confirmed = new HashSet<>();

    @Test
    void nothing_that_was_confirmed_is_lost_or_doubled_in_a_few_kills() throws Exception {
        kill(4);
    }

    @Test
    @Tag("slow")
    void nothing_that_was_confirmed_is_lost_or_doubled_in_many_kills() throws Exception {
        kill(Integer.getInteger("kills", MANY));
    }

    private void kill(int times) throws Exception {
        Path data = folder.resolve("killed-" + times);
        TestDatabase.unpackInto(Files.createDirectories(data));
        long lines = 0;
        for (int round = 1; round <= times; round++) {
            Process process = Uploading.start(data, round);
            hear(process, random.nextInt(round == 1 ? 3000 : 1500));
            lines = check(data);
        }
        System.out.printf(
                "killed %d times: %d uploads of %d rows confirmed, none lost, none doubled, audit chain of %d lines whole%n",
                times, confirmed.size(), ROWS, lines);
        assertThat(confirmed).isNotEmpty();
    }

    /** Listens until it is at work and some time has passed, then kills it, and hears to the end what it had said. */
    private void hear(Process process, int milliseconds) throws IOException, InterruptedException {
        List<Thread> killer = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("at work")) {
                    killer.add(Thread.ofVirtual().start(() -> killAfter(process, milliseconds)));
                } else if (line.startsWith("confirmed ")) {
                    confirmed.add(line.substring("confirmed ".length()));
                }
            }
        }
        process.waitFor(1, TimeUnit.MINUTES);
        assertThat(killer).as("it came to work").hasSize(1);
        killer.getFirst().join();
    }

    private static void killAfter(Process process, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        // by its handle: the process itself would close the pipe, and what it had confirmed a moment ago would not be
        // heard
        process.toHandle().destroyForcibly();
    }

    private long check(Path data) throws Exception {
        try (Reached.Database database = (Reached.Database) Reached.inFolderAlone(data)) {
            Verdict chain = AuditInDatabase.verify(database.source());
            assertThat(chain).isInstanceOf(Verdict.Whole.class);
            SingleConnectionDataSource one =
                    new SingleConnectionDataSource(database.source().getConnection(), true);
            try {
                JdbcClient sql = JdbcClient.create(one);
                sql.sql("select set_config('sightline.work', 'yes', false)")
                        .query(String.class)
                        .single();
                List<String> there = sql.sql("select file_name from submission where state = 'USED'")
                        .query(String.class)
                        .list();
                assertThat(there).doesNotHaveDuplicates().containsAll(confirmed);
                assertThat(sql.sql("""
                                select s.file_name from submission s left join entry e on e.submission_id = s.id
                                group by s.id, s.file_name having count(e.id) <> :rows or count(distinct e.id) <> :rows
                                """).param("rows", ROWS).query(String.class).list())
                        .as("uploads of which a part is there")
                        .isEmpty();
            } finally {
                one.destroy();
            }
            return ((Verdict.Whole) chain).count();
        }
    }
}
