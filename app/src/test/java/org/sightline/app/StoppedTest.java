package org.sightline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command as a process of its own, cut off while it writes: by a disk that is full, and by Ctrl-C. */
class StoppedTest {

    private static final Path SH = Path.of("/bin/sh");

    /** So many blocks, of 512 or 1,024 bytes as the shell counts them, may a file have; a big review needs far more. */
    private static final int BLOCKS = 64;

    private static final int MANY = 6_000;

    @TempDir
    Path temporary;

    private MadeUpFolder folder;
    private Path out;
    private Map<String, byte[]> before;

    @BeforeEach
    void results_of_an_earlier_run() throws IOException {
        assumeTrue(Files.isExecutable(SH), "skipped: there is no /bin/sh");
        folder = MadeUpFolder.in(temporary).good();
        out = temporary.resolve("out");
        assertThat(Told.by("review", folder.path(), "--out", out).code()).isZero();
        before = new Results(out).bytes();
    }

    @Test
    void a_full_disk_leaves_the_earlier_results_whole() throws IOException, InterruptedException {
        folder.many("school.csv", 500);
        Path said = temporary.resolve("said");

        Process full = new ProcessBuilder(
                        command(List.of(SH.toString(), "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "sh"), "--quiet"))
                .redirectError(said.toFile())
                .start();

        assertThat(full.waitFor()).isEqualTo(4);
        assertThat(Files.readString(said))
                .contains("chronology.json could not be written: File too large")
                .contains("run it again")
                .doesNotContain("Exception");
        Map<String, byte[]> after = new Results(out).bytes();
        assertThat(after.keySet()).containsAll(before.keySet()).noneMatch(name -> name.endsWith(".part"));
        assertThat(after.get("chronology.json")).isEqualTo(before.get("chronology.json"));
        eachIsOldOrNewAndWhole();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void after_ctrl_c_each_result_is_the_old_one_or_the_new_one() throws IOException, InterruptedException {
        folder.many("school.csv", MANY);
        Process cut;
        try (WatchService watch = out.getFileSystem().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            cut = new ProcessBuilder(command(interruptible(), "--quiet"))
                    .redirectErrorStream(true)
                    .redirectOutput(temporary.resolve("said").toFile())
                    .start();
            awaitUnfinished(watch);
            new ProcessBuilder(SH.toString(), "-c", "kill -INT " + cut.pid())
                    .start()
                    .waitFor();
        }

        assertThat(cut.waitFor()).isEqualTo(130);
        eachIsOldOrNewAndWhole();

        Files.delete(folder.path().resolve("school.csv"));
        assertThat(Told.by("review", folder.path(), "--out", out).code()).isZero();
        assertThat(new Results(out).bytes().keySet()).noneMatch(name -> name.endsWith(".part"));
    }

    private static void awaitUnfinished(WatchService watch) throws InterruptedException {
        for (WatchKey key = watch.take(); ; key = watch.take()) {
            if (key.pollEvents().stream()
                    .anyMatch(made -> String.valueOf(made.context()).endsWith(".part"))) {
                return;
            }
            key.reset();
        }
    }

    private void eachIsOldOrNewAndWhole() throws IOException {
        for (Map.Entry<String, byte[]> file : new Results(out).bytes().entrySet()) {
            if (!Arrays.equals(file.getValue(), before.get(file.getKey()))
                    && !file.getKey().endsWith(".part")) {
                isWhole(out.resolve(file.getKey()));
            }
        }
    }

    private static void isWhole(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            assertThat(new JsonMapper().readTree(file).isObject()).isTrue();
        } else if (name.endsWith(".html")) {
            assertThat(Files.readString(file, UTF_8).strip()).endsWith("</html>");
        } else if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.size()).isPositive();
            }
        }
    }

    private List<String> command(List<String> before, String last) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sightline.app.Sightline",
                "review",
                folder.path().toString(),
                "--out",
                out.toString(),
                last));
        return command;
    }

    /** A build that runs in the background hands on to its children that Ctrl-C is to be ignored; this takes it back. */
    private static List<String> interruptible() throws IOException, InterruptedException {
        List<String> words = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(words);
        trial.add("true");
        return new ProcessBuilder(trial).start().waitFor() == 0 ? words : List.of("env");
    }
}
