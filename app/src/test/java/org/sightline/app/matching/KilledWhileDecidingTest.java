package org.sightline.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Reached;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.operations.Uploading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The whole process is killed while records arrive and people decide who is who: what they decided is there, each once. */
class KilledWhileDecidingTest {

    @TempDir
    static Path folder;

    private final Random random = new Random(42);
    private int confirmed;

    @Test
    void no_decision_is_lost_in_a_few_kills() throws Exception {
        kill(3);
    }

    @Test
    @Tag("slow")
    void no_decision_is_lost_in_thirty_kills() throws Exception {
        kill(30);
    }

    private void kill(int times) throws Exception {
        Path data = folder.resolve("deciding-" + times);
        TestDatabase.unpackInto(Files.createDirectories(data));
        for (int round = 1; round <= times; round++) {
            hear(Uploading.start(Deciding.class, data, round), 500 + random.nextInt(2500));
            List<Integer> kept = kept(data);
            assertThat(kept)
                    .isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList());
            assertThat(kept).hasSizeGreaterThanOrEqualTo(confirmed);
        }
        assertThat(confirmed).isPositive();
    }

    private void hear(Process process, int milliseconds) throws Exception {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("at work")) {
                    Thread.ofVirtual().start(() -> killAfter(process, milliseconds));
                } else if (line.startsWith("confirmed ")) {
                    confirmed = Math.max(confirmed, Integer.parseInt(line.substring("confirmed ".length())));
                }
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void killAfter(Process process, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }

    private static List<Integer> kept(Path data) throws Exception {
        try (Reached.Database database = (Reached.Database) Reached.inFolderAlone(data)) {
            SingleConnectionDataSource one =
                    new SingleConnectionDataSource(database.source().getConnection(), true);
            try {
                JdbcClient sql = JdbcClient.create(one);
                sql.sql("select set_config('sightline.work', 'yes', false)")
                        .query(String.class)
                        .single();
                return sql.sql("select number from match_decision order by number")
                        .query(Integer.class)
                        .list();
            } finally {
                one.destroy();
            }
        }
    }
}
