package org.sightline.app.review;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that results are written to: told to be wrong before any work is done, and made ready before any writing. */
final class ResultsFolder {

    private ResultsFolder() {}

    /** What is wrong with it, if anything; nothing is changed on the disk. */
    static Optional<String> refusal(Path folder, Path out) {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            return Optional.of(out + " is a file, and results go into a folder. Name another one with --out.");
        }
        if (isSame(folder, out)) {
            return Optional.of("The results cannot go into " + folder + " itself, for the next run would read them as"
                    + " what agencies sent. Name another folder with --out.");
        }
        return Optional.empty();
    }

    private static boolean isSame(Path folder, Path out) {
        try {
            return Files.isSameFile(folder, out);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    /** Makes it, and clears away what a run that was cut off left unfinished there. */
    static void prepare(Path out) throws IOException {
        Files.createDirectories(out);
        try (DirectoryStream<Path> unfinished =
                Files.newDirectoryStream(out, ".{chronology,questions,mapping,case,new-}*.part")) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        }
    }
}
