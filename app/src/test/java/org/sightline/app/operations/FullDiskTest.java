package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;

/** What people notice of a disk that is full, on a small one that is really filled. */
class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void an_upload_that_does_not_fit_says_so_keeps_nothing_of_it_and_can_come_again_once_there_is_room()
            throws Exception {
        Path small = smallDisk("4m");
        try (ConfigurableApplicationContext web = TestWeb.start(Map.of())) {
            TestDatabase.moveTo(small, web.getBean(DataSource.class), "submission_bytes");
            Guest lead = new Guest(TestWeb.address(web));
            lead.signIn("lead", "a quiet harbour");
            lead.get("/cases/1/agencies");

            Guest.Answer refused =
                    lead.upload("/cases/1/files", "files", Map.of("large.csv", csv(8_000_000)), Map.of());

            assertThat(refused.status()).isEqualTo(507);
            assertThat(refused.page().select("h1").text()).isEqualTo("There is no room left to save this");
            assertThat(lead.get("/cases/1/files").page().text()).doesNotContain("large.csv");

            TestDatabase.moveBack(web.getBean(DataSource.class), "submission_bytes");
            Guest.Answer again = lead.upload("/cases/1/files", "files", Map.of("large.csv", csv(8_000_000)), Map.of());

            assertThat(again.page().text()).contains("large.csv");
        } finally {
            run("umount", small.toString());
        }
    }

    @Test
    void a_full_disk_stops_a_backup_with_a_sentence_and_keeps_the_one_before() throws Exception {
        Path small = smallDisk("64k");
        try {
            Path file = small.resolve("record.backup");
            Files.writeString(file, "the backup of yesterday");

            assertThatThrownBy(() -> WriteBackup.of(TestWeb.part(DataSource.class), file, Instant.EPOCH))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");

            assertThat(file).hasContent("the backup of yesterday");
            assertThat(small.resolve("record.backup.part")).doesNotExist();
        } finally {
            run("umount", small.toString());
        }
    }

    /** Rows that no database can make smaller. */
    private static byte[] csv(int bytes) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder("Date,What happened\r\n");
        while (text.length() < bytes) {
            text.append("27/03/2012,")
                    .append(Long.toHexString(random.nextLong()))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Path smallDisk(String size) throws Exception {
        Path small = Files.createDirectories(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", small.toString()) == 0,
                "only root can make a small disk to fill");
        return small;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
