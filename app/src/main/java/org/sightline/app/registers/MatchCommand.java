package org.sightline.app.registers;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Given;
import org.sightline.app.commands.Telling;

/** {@code sightline match REGISTER...}: who is who in registers on their own, without any database. */
@Parameters(
        separators = "=",
        commandDescription =
                "Says which records of one or more registers (CSV or Parquet) are of one person. Columns are recognised by"
                        + " their headings and values; nothing has to be labelled. Nothing leaves this machine.")
public final class MatchCommand implements Command {

    @Parameter(description = "REGISTER...")
    private List<String> registers = new ArrayList<>();

    @Parameter(names = "--out", order = 1, description = "FILE: who is who, a line for each record (CSV)")
    private Path out = Path.of("people.csv");

    @Parameter(
            names = "--edges",
            order = 2,
            description = "FILE: the pairs of records with weight and probability (CSV)")
    private @Nullable Path edges;

    @Parameter(names = "--report", order = 3, description = "FILE: how it went, with examples (HTML)")
    private @Nullable Path report;

    @ParametersDelegate
    private final MatchOptions options = new MatchOptions();

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        if (registers.isEmpty()) {
            throw new ParameterException("Say which registers: sightline match REGISTER... --out people.csv");
        }
        Given.refuseOptions(registers);
        if (!(options.threshold > 0.5 && options.threshold < 1)) {
            throw new ParameterException("--threshold is a probability above 0.5 and below 1, for example 0.95.");
        }
        if (options.spark != null && (report != null || options.truth != null)) {
            throw new ParameterException("--report and --truth are for a match without --spark.");
        }
        Results results = new Results(out, edges, report, options.saveModel);
        return new RunMatch(options, telling, LocalDate.now(ZoneId.systemDefault()))
                .run(registers.stream().map(Path::of).toList(), results);
    }
}
