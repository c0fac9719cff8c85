package org.sightline.app.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds real input that lies outside the repository; a test that needs it is skipped where it is absent. */
public final class SharedCase {

    private SharedCase() {}

    public static Optional<Path> find(String name) {
        String given = System.getProperty("SIGHTLINE_SHARED", System.getenv().getOrDefault("SIGHTLINE_SHARED", ""));
        if (!given.isBlank()) {
            return existing(Path.of(given).resolve(name));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Optional<Path> found = existing(at.resolve("shared").resolve(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> existing(Path path) {
        return Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    }
}
