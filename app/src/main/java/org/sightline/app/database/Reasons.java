package org.sightline.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
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
        return new CannotStart(sentence(folder, "No new database could be made in " + folder, said));
    }

    static CannotStart notStarted(Path folder, String said) {
        String evidence = complaint(folder.resolve("log")).orElse(said);
        return new CannotStart(sentence(folder, "The database in " + folder + " did not start", evidence));
    }

    static CannotStart broken(Path folder, IOException broken) {
        String said =
                switch (broken) {
                    case AccessDeniedException denied -> "Permission denied";
                    case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
                    case FileSystemException system when system.getReason() != null -> system.getReason();
                    default -> broken.toString();
                };
        return new CannotStart(sentence(folder, "The database in " + folder + " could not be opened", said));
    }

    private static String sentence(Path folder, String what, String evidence) {
        if (evidence.contains("No space left")) {
            return what + ": the disk is full. Free some space and start Sightline again.";
        }
        if (evidence.contains("Permission denied") || evidence.contains("Read-only")) {
            return what + ": it may not write there. Give " + folder
                    + " to the user who runs Sightline, or choose another folder.";
        }
        return what + ": " + lastWords(evidence) + ". Mend that or choose another folder; what PostgreSQL wrote is in "
                + folder.resolve("log") + ".";
    }

    /** What a program said last, which is where PostgreSQL's programs name the cause. */
    private static String lastWords(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(Reasons::isComplaint)
                .reduce((_, later) -> later)
                .or(() -> lines.reversed().stream().findFirst())
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): +", ""))
                .orElse("it gave no reason");
    }

    private static boolean isComplaint(String line) {
        return line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:");
    }

    /** What the newest log says since this start, if it complains. */
    private static Optional<String> complaint(Path log) {
        try (Stream<Path> files = Files.list(log)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .map(Reasons::sinceStart)
                    .filter(Reasons::isComplaint);
        } catch (IOException noLog) {
            return Optional.empty();
        }
    }

    private static String sinceStart(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.lastIndexOf("starting PostgreSQL")));
        } catch (IOException gone) {
            return "";
        }
    }
}
