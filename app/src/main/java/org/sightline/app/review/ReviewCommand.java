package org.sightline.app.review;

import com.beust.jcommander.Parameter;
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

/** {@code sightline review FOLDER}: agencies' files in, one sourced chronology out, its questions already asked. */
@Parameters(
        separators = "=",
        commandDescription =
                "Reads every file in FOLDER and writes one sourced chronology (HTML, Word, Excel, JSON) and the questions"
                        + " that a review would ask (HTML, JSON). An optional case.yaml in FOLDER says who is in scope; an"
                        + " optional mapping.yaml says what columns mean.")
public final class ReviewCommand implements Command {

    @Parameter(description = "FOLDER")
    private List<String> folders = new ArrayList<>();

    @Parameter(
            names = "--as-at",
            order = 1,
            converter = Day.class,
            description = "DATE: leave out what was not yet known on that day, for example 2012-03-01")
    private @Nullable LocalDate asAt;

    @Parameter(
            names = "--known-to",
            order = 2,
            description = "AGENCY: leave out what this agency had neither written nor been told")
    private @Nullable String knownTo;

    @Parameter(names = "--out", order = 3, description = "FOLDER: where the results go")
    private Path out = Path.of("out");

    @Parameter(
            names = "--rules",
            order = 4,
            description = "FOLDER: an authority's own rules (YAML), laid over those that ship with Sightline")
    private @Nullable Path rules;

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        ReviewFolder.Request request = new ReviewFolder.Request(
                Given.folder(folders, "Say which folder holds the agencies' files: sightline review FOLDER"),
                out,
                Optional.ofNullable(asAt),
                Optional.ofNullable(knownTo),
                Optional.ofNullable(rules),
                Day.today());
        return RunReview.run(request, out, telling.progress(), new Summary(telling));
    }
}
