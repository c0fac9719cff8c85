package org.sightline.app.review;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.commands.Progress;
import org.sightline.app.intake.AgencyTerms;
import org.sightline.app.intake.CaseFile;
import org.sightline.app.intake.ColumnTermsFile;
import org.sightline.app.intake.Folder;
import org.sightline.app.intake.MappingFile;
import org.sightline.app.intake.MappingFileText;
import org.sightline.app.intake.OpenFolder;
import org.sightline.app.intake.RoleTerms;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.Agencies;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.MakeEntries;
import org.sightline.core.intake.Mapping;
import org.sightline.core.intake.Understanding;
import org.sightline.core.people.CaseGiven;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Roles;

/** Opens every file of a folder and makes it into entries, as many files at a time as there are processors. */
final class ReadFiles {

    /** Dates before living memory are marked as unlikely, and kept as they are written. */
    private static final LocalDate EARLIEST_LIKELY = LocalDate.of(1900, 1, 1);

    private static final CaseGiven NOBODY = new CaseGiven("", "", new Cast(List.of()), Optional.empty(), List.of());

    private ReadFiles() {}

    /** What came of it. */
    sealed interface Outcome {}

    record Nothing(String why) implements Outcome {}

    /**
     * Every file, read or not.
     *
     * @param given the case as somebody opened it; nobody in it where nobody has
     * @param notRead rows and files that were not read, and what was wrong in case.yaml or mapping.yaml
     * @param mapping a mapping.yaml, ready to edit
     */
    record FilesRead(
            String title,
            CaseGiven given,
            List<Opened> files,
            List<NotRead> notRead,
            Agencies agencies,
            Roles roles,
            String mapping)
            implements Outcome {

        Map<String, List<Entry>> entriesByFile() {
            return files.stream()
                    .collect(toMap(Opened::name, file -> file.made().entries()));
        }

        /** By file, the words of its titles: they say whom a file is about. */
        Map<String, String> titles() {
            return files.stream().collect(toMap(Opened::name, Opened::headings));
        }

        String authority() {
            return given.authority();
        }
    }

    /** One file and what became of its rows. */
    record Opened(String name, String sha256, Made made) {

        private String headings() {
            return made.columns().stream()
                    .map(ColumnsRead::headings)
                    .flatMap(Collection::stream)
                    .collect(joining("\n"));
        }
    }

    static Outcome of(ReviewFolder.Request request, Progress progress) {
        return switch (OpenFolder.open(request.folder(), request.out())) {
            case Folder.Refused refused -> new Nothing(refused.why());
            case Folder.Found found -> read(request, found, progress);
        };
    }

    private static FilesRead read(ReviewFolder.Request request, Folder.Found found, Progress progress) {
        DateContext likely = new DateContext(Optional.empty(), Optional.empty(), EARLIEST_LIKELY, request.today());
        List<NotRead> doubts = new ArrayList<>(found.leftOut());
        CaseGiven given = ownFile(request.folder(), CaseFile.NAME, doubts)
                .map(text -> CaseFile.read(text, likely))
                .orElse(NOBODY);
        List<String> names = found.files().stream().map(Folder.File::name).toList();
        MappingFile.Given said = ownFile(request.folder(), MappingFile.NAME, doubts)
                .map(text -> MappingFile.read(text, Set.copyOf(names)))
                .orElse(new MappingFile.Given(Mapping.NONE, List.of()));
        given.doubts().forEach(doubt -> doubts.add(doubt(CaseFile.NAME, doubt)));
        said.doubts().forEach(doubt -> doubts.add(doubt(MappingFile.NAME, doubt)));
        Roles roles = RoleTerms.shipped();
        Agencies agencies = AgencyTerms.shipped();
        MakeEntries make = new MakeEntries(
                new Understanding(ColumnTermsFile.shipped(), agencies, roles, said.mapping(), given.cast(), likely),
                names);
        List<Opened> opened = open(found.files(), make, progress);
        opened.stream().map(Opened::made).map(Made::notRead).forEach(doubts::addAll);
        String mapping = MappingFileText.of(
                opened.stream().flatMap(file -> file.made().columns().stream()).toList(), said.mapping());
        return new FilesRead(title(request.folder(), given), given, opened, doubts, agencies, roles, mapping);
    }

    private static List<Opened> open(List<Folder.File> files, MakeEntries make, Progress progress) {
        try (Progress.Step step = progress.step("Opening files", files.size())) {
            return files.parallelStream()
                    .map(file -> {
                        AgencyFile opened = file.open();
                        Made made = make.from(opened);
                        step.advance();
                        return new Opened(file.name(), opened.sha256(), made);
                    })
                    .toList();
        }
    }

    /** A file of Sightline's own in the folder; empty where there is none or where it cannot be read. */
    private static Optional<String> ownFile(Path folder, String name, List<NotRead> doubts) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            doubts.add(doubt(name, name + " is not in UTF-8 and was not used. Save it as UTF-8 text and try again."));
        } catch (IOException e) {
            doubts.add(doubt(name, name + " cannot be opened and was not used. Check that you may read it."));
        }
        return Optional.empty();
    }

    private static NotRead doubt(String file, String says) {
        return new NotRead(file, Optional.empty(), says, "");
    }

    private static String title(Path folder, CaseGiven given) {
        return given.name().isBlank()
                ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                : given.name();
    }
}
