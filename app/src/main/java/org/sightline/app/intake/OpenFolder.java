package org.sightline.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.core.entries.NotRead;

/** Finds the agencies' files in a folder and in the folders directly inside it. Every file there is accounted for. */
public final class OpenFolder {

    /** Sightline's own files, which are read elsewhere. */
    private static final Set<String> OWN = Set.of("case.yaml", "case.yml", "mapping.yaml", "mapping.yml");

    /** A folder with all of these holds the results of an earlier run, which must not come back as what agencies sent. */
    private static final Set<String> RESULTS = Set.of("chronology.json", "questions.json", "mapping.yaml");

    private static final Comparator<Path> BY_NAME = Comparator.comparing(
                    (Path path) -> path.getFileName().toString(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(path -> path.getFileName().toString());

    private final Set<Path> except;
    private final List<Folder.File> files = new ArrayList<>();
    private final List<NotRead> leftOut = new ArrayList<>();

    private OpenFolder(Set<Path> except) {
        this.except = except;
    }

    /**
     * Looks into the folder, and one level of folders below it.
     *
     * @param except files or folders to pass over, such as the one that results are written to
     */
    public static Folder open(Path folder, Path... except) {
        if (!Files.exists(folder)) {
            return new Folder.Refused("There is no folder " + folder + ". Check its name and try again.");
        }
        if (!Files.isDirectory(folder)) {
            return new Folder.Refused(
                    folder + " is a file and not a folder. Put the agencies' files in one folder and give that.");
        }
        OpenFolder look =
                new OpenFolder(Stream.of(except).map(OpenFolder::place).collect(Collectors.toSet()));
        look.into(folder, "");
        return look.found(folder);
    }

    private Folder found(Path folder) {
        List<String> refusals = new ArrayList<>();
        for (Folder.File file : files) {
            Optional<String> refusal = refusal(file);
            if (refusal.isEmpty()) {
                return new Folder.Found(files, leftOut);
            }
            refusals.add(refusal.get());
        }
        leftOut.stream().map(NotRead::why).forEach(refusals::add);
        String seen =
                refusals.isEmpty() ? "" : " " + String.join(" ", refusals.subList(0, Math.min(3, refusals.size())));
        return new Folder.Refused(folder
                + " holds no file that can be read. Sightline reads .csv, .xlsx, .xls, .docx, .odt, .ods, .pdf, .eml and .txt."
                + seen);
    }

    private static Optional<String> refusal(Folder.File file) {
        try {
            Sniff.type(new Upload(file.name(), file.path(), Files.size(file.path()), ""));
            return Optional.empty();
        } catch (Unreadable refused) {
            return Optional.of(refused.sentence());
        } catch (IOException locked) {
            return Optional.of(file.name() + " cannot be opened.");
        }
    }

    private void into(Path folder, String prefix) {
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.sorted(BY_NAME).toList();
        } catch (IOException locked) {
            leaveOut(prefix, "cannot be looked into. Check that you may read it.");
            return;
        }
        for (Path path : inside) {
            if (!except.contains(place(path))) {
                take(path, prefix + path.getFileName());
            }
        }
    }

    /** Where it truly is, by whatever links it is called. */
    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThereYet) {
            return path.toAbsolutePath().normalize();
        }
    }

    private void take(Path path, String name) {
        String last = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean below = name.indexOf('/') >= 0;
        if (last.startsWith("~$") || last.startsWith(".~lock")) {
            leaveOut(
                    name,
                    "is the mark of a program that has the file open. Close it, so that its last changes are saved.");
        } else if (last.startsWith(".")
                || last.equals("thumbs.db")
                || last.equals("desktop.ini")
                || last.equals("__macosx")) {
            leaveOut(name, "is a hidden file of the computer's own and was passed over.");
        } else if (Files.isDirectory(path) && below) {
            leaveOut(name, "lies two folders deep and was not looked into. Move its files up.");
        } else if (Files.isDirectory(path)
                && RESULTS.stream().map(path::resolve).allMatch(Files::exists)) {
            leaveOut(name, "holds what Sightline wrote earlier, and was passed over.");
        } else if (Files.isDirectory(path)) {
            into(path, name + "/");
        } else if (last.equals("readme") || last.startsWith("readme.")) {
            leaveOut(name, "explains the folder and is not an agency's file. Give it another name if it is one.");
        } else if (below || !OWN.contains(last)) {
            files.add(new Folder.File(name, path));
        }
    }

    private void leaveOut(String name, String why) {
        leftOut.add(new NotRead(name, Optional.empty(), name + " " + why, ""));
    }
}
