package org.sightline.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what PostgreSQL or the system says into a sentence that says what to do. */
final class Reasons {

    private Reasons() {}

    static CannotStart notMade(Path folder, String said) {
        return new CannotStart(sentence(folder, "No new database could be made in " + folder, lastWords(said)));
    }

    static CannotStart notStarted(Path folder, String said) {
        String words = lastWords(folder.resolve("log")).orElseGet(() -> lastWords(said));
        return new CannotStart(sentence(folder, "The database in " + folder + " did not start", words));
    }

    static CannotStart broken(Path folder, IOException broken) {
        String what = "The database in " + folder + " could not be opened";
        return new CannotStart(
                switch (broken) {
                    case AccessDeniedException denied -> sentence(folder, what, "Permission denied");
                    case FileSystemException system
                    when system.getReason() != null -> sentence(folder, what, system.getReason());
                    default -> sentence(folder, what, String.valueOf(broken.getMessage()));
                });
    }

    private static String sentence(Path folder, String what, String words) {
        if (words.contains("No space left")) {
            return what + ": the disk is full. Free some space and start Sightline again; nothing confirmed is lost.";
        }
        if (words.contains("Permission denied") || words.contains("Read-only")) {
            return what + ": it may not write there. Give " + folder
                    + " to the user who runs Sightline, or choose another folder.";
        }
        return what + ": " + words + ". What PostgreSQL itself wrote is in " + folder.resolve("log") + ".";
    }

    /** What a program said last, which is where PostgreSQL's programs name the cause. */
    private static String lastWords(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((_, later) -> later)
                .or(() -> lines.reversed().stream().findFirst())
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): +", ""))
                .orElse("it gave no reason");
    }

    /** The complaint that this start left in the newest log, if it left one. */
    private static Optional<String> lastWords(Path log) {
        try (Stream<Path> files = Files.list(log)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .flatMap(Reasons::complaint);
        } catch (IOException noLog) {
            return Optional.empty();
        }
    }

    private static Optional<String> complaint(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            String sinceStart = text.substring(Math.max(0, text.lastIndexOf("starting PostgreSQL")));
            return sinceStart.contains("FATAL:") || sinceStart.contains("PANIC:")
                    ? Optional.of(lastWords(sinceStart))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
