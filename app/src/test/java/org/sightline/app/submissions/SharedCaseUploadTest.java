package org.sightline.app.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.intake.SharedCase;

class SharedCaseUploadTest {

    @Test
    void the_five_files_of_the_shared_case_become_thirty_one_entries() throws IOException {
        Optional<Path> folder = SharedCase.find("cases/case-p");
        assumeTrue(folder.isPresent(), "the shared case is not on this machine");
        FreshCase one = new FreshCase();

        Document sent = one.send(one.lead(), files(folder.orElseThrow()));
        assertThat(sent.select("section.file")).hasSize(5);
        Document used = one.use(one.lead(), sent);

        assertThat(used.text()).contains("31 rows are in the chronology");
        assertThat(one.entries()).isEqualTo(31);
        assertThat(one.lines()).isEqualTo(31);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("README.*|.*\\.(yaml|md|json)"))
                    .sorted()
                    .toList();
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path path : paths) {
            files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
        return files;
    }
}
