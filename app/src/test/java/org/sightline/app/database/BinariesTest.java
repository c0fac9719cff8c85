package org.sightline.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void every_machine_has_an_archive_of_its_own(String system, String machine, String archive) {
        assertThat(Binaries.archive(system, machine)).isEqualTo(archive);
    }

    @Test
    @Tag("slow")
    void programs_that_were_only_half_unpacked_are_unpacked_again(@TempDir Path folder) throws Exception {
        Path half = Files.createDirectories(folder.resolve("unpacking/bin"));
        Files.writeString(half.resolve("postgres"), "half");

        Binaries binaries = Binaries.in(folder);

        assertThat(Path.of(binaries.program("postgres"))).isExecutable();
        assertThat(folder.resolve("unpacking")).doesNotExist();
    }

    @Test
    void the_version_that_the_build_names_is_the_one_that_runs() {
        String runs = Sql.answer(TestDatabase.fresh(), "show server_version");

        assertThat(Binaries.VERSION).startsWith(runs + ".");
    }
}
