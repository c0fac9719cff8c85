package org.sightline.core.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the files for measuring that lie beside the repository and are no part of it. */
final class SharedFiles {

    private SharedFiles() {}

    /** The file or folder of this name; skips the test that asks where there is none. */
    static Path find(String name) {
        String told = System.getProperty("SIGHTLINE_SHARED", System.getenv("SIGHTLINE_SHARED"));
        Path found = told == null ? beside(name) : Path.of(told).resolve(name);
        Assumptions.assumeTrue(Files.exists(found), "no shared/" + name + " here, so this is skipped");
        return found;
    }

    private static Path beside(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared").resolve(name);
            if (Files.exists(shared)) {
                return shared;
            }
        }
        return Path.of("shared", name);
    }
}
