package org.sightline.app.library;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.Day;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Given;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.Reached;
import org.sightline.app.operations.DatabaseOptions;
import org.sightline.app.operations.RecordParts;
import org.springframework.dao.DataAccessException;

/** {@code sightline library add FOLDER}: reports of earlier reviews into the library. */
@Parameters(
        separators = "=",
        commandDescription =
                "Adds every report in FOLDER (PDF, Word, HTML) to the library: opened page by page, kept as it came, cut into"
                        + " passages. A report that is there already is not added again, so that it can be stopped and started anew.")
public final class AddToLibraryCommand implements Command {

    @Parameter(description = "FOLDER")
    private List<String> folders = new ArrayList<>();

    @Parameter(names = "--licence", order = 3, description = "TEXT: under which all of them were published")
    private String licence = "";

    @Parameter(names = "--source", order = 4, description = "URL: where all of them were published")
    private String source = "";

    @Parameter(names = "--permission", order = 5, description = "TEXT: who allowed them to be kept, and when")
    private String permission = "";

    @Parameter(
            names = "--expires",
            order = 6,
            converter = Day.class,
            description = "DATE: the last day on which they may be shown")
    private @Nullable LocalDate expires;

    @Parameter(
            names = "--ocr",
            order = 7,
            description = "COMMAND: a program that reads pages that are pictures, for example"
                    + " \"tesseract {} stdout -l eng\"; {} stands for the picture")
    private String ocr = "";

    @ParametersDelegate
    private final DatabaseOptions options = new DatabaseOptions();

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        Path folder = Given.folder(folders, "Say which folder holds the reports: sightline library add FOLDER");
        Optional<Ocr> reader = Ocr.of(ocr);
        if (!ocr.isBlank() && reader.isEmpty()) {
            throw new ParameterException(
                    "'" + ocr + "' does not say where the picture of a page goes. Write {} in its place:"
                            + " --ocr \"tesseract {} stdout\"");
        }
        return switch (ReportFiles.in(folder)) {
            case ReportFiles.Refused(String why) -> {
                telling.wrong(why);
                yield ExitCode.NOTHING_TO_READ;
            }
            case ReportFiles.Found found ->
                DatabaseOptions.with(options.reach(), telling, database -> add(database, found, reader));
        };
    }

    private ExitCode add(Reached.Database database, ReportFiles.Found found, Optional<Ocr> reader) {
        Rights rights = new Rights(licence, source, permission, Optional.ofNullable(expires));
        try (RecordParts parts = RecordParts.on(database.source(), AddReport.class)) {
            AddFolder add = new AddFolder(parts.part(AddReport.class), rights, reader);
            ExitCode code = add.all(found.files(), telling);
            int again = parts.part(ReadAgain.class).all();
            if (again > 0) {
                telling.out().println("Read again, by newer words: " + again + (again == 1 ? " report." : " reports."));
            }
            return code;
        } catch (DataAccessException broken) {
            telling.wrong("The database stopped the work: "
                    + broken.getMostSpecificCause().getMessage()
                    + ". What was added stays; start it once more and it goes on from there.");
            return ExitCode.NOT_WRITTEN;
        }
    }
}
