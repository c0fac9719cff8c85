package org.sightline.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a folder, and of the folders in it, that may be reports. */
sealed interface ReportFiles {

    int DEEPEST = 20;

    /** @param files in the order of their names */
    record Found(List<ReportFile> files) implements ReportFiles {

        public Found {
            files = List.copyOf(files);
        }
    }

    /** There is none; the sentence says why and what to do. */
    record Refused(String why) implements ReportFiles {}

    /**
     * One of them.
     *
     * @param name within the folder, with {@code /} between a sub-folder and the file
     */
    record ReportFile(Path path, String name) {}

    static ReportFiles in(Path folder) {
        if (!Files.exists(folder)) {
            return new Refused("There is no folder " + folder + ". Check its name and try again.");
        }
        if (!Files.isDirectory(folder)) {
            return new Refused(folder + " is a file and not a folder. Put the reports in one folder and give that.");
        }
        try (Stream<Path> walked = Files.walk(folder, DEEPEST)) {
            List<ReportFile> files = walked.filter(Files::isRegularFile)
                    .map(path -> new ReportFile(path, name(folder, path)))
                    .filter(file -> !isOfTheComputer(file.name()))
                    .sorted(Comparator.comparing(ReportFile::name))
                    .toList();
            return files.isEmpty()
                    ? new Refused(folder
                            + " holds no file. A report is a PDF, a Word document (.docx) or a web page (.html).")
                    : new Found(files);
        } catch (IOException | UncheckedIOException locked) {
            return new Refused(folder + " cannot be looked into. Check that you may read it and every folder in it.");
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** Hidden files, and what explains a folder. */
    private static boolean isOfTheComputer(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.contains("/.")
                || last.startsWith("~$")
                || last.equals("thumbs.db")
                || last.equals("desktop.ini")
                || last.equals("readme")
                || last.startsWith("readme.")
                || last.endsWith(".yaml");
    }
}
