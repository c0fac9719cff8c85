package org.sightline.app.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.MakeEntries;
import org.sightline.core.intake.Mapping;
import org.sightline.core.intake.Understanding;
import org.sightline.core.people.CaseGiven;

/** Finds real input that lies outside the repository; a test that needs it is skipped where it is absent. */
public final class SharedCase {

    /** Between which days its dates are likely to lie. */
    public static final DateContext LIKELY = DateContext.likely(LocalDate.of(1990, 1, 1), LocalDate.of(2026, 12, 31));

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

    /** Every file of the folder, opened and made into entries. */
    public static List<Made> made(Path folder, CaseGiven given) {
        if (!(OpenFolder.open(folder) instanceof Folder.Found found)) {
            throw new IllegalStateException("the folder could not be opened");
        }
        List<AgencyFile> files = found.files().stream().map(Folder.File::open).toList();
        Understanding known = new Understanding(
                ColumnTermsFile.shipped(),
                AgencyTerms.shipped(),
                RoleTerms.shipped(),
                Mapping.NONE,
                given.cast(),
                LIKELY);
        MakeEntries make =
                new MakeEntries(known, files.stream().map(AgencyFile::name).toList());
        return files.stream().map(make::from).toList();
    }
}
