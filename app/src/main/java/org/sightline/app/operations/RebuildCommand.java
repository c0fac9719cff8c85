package org.sightline.app.operations;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Progress;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.Reached;
import org.sightline.app.record.Derive;
import org.springframework.dao.DataAccessException;

/** {@code sightline rebuild}: everything that is derived thrown away and made again from the entries. */
@Parameters(
        separators = "=",
        commandDescription =
                "Throws away chronologies, readings and questions and makes them again from the entries: the same bytes,"
                        + " unless this Sightline reads or asks otherwise than the one that made them.")
public final class RebuildCommand implements Command {

    @Parameter(names = "--case", order = 0, description = "NUMBER: this case only")
    private long number;

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
        return DatabaseOptions.with(options.reach(), telling, this::rebuild);
    }

    private ExitCode rebuild(Reached.Database database) {
        try (RecordParts parts = RecordParts.on(database.source())) {
            return rebuild(parts);
        } catch (DataAccessException broken) {
            telling.wrong("The database stopped the rebuilding: "
                    + broken.getMostSpecificCause().getMessage()
                    + ". Each case stands as it was or as it was made again; start it once more.");
            return ExitCode.NOT_WRITTEN;
        }
    }

    private ExitCode rebuild(RecordParts parts) {
        List<Long> cases = parts.cases();
        if (number != 0 && !cases.contains(number)) {
            telling.wrong("There is no case " + number + ". Its number stands in the address of its pages.");
            return ExitCode.NOTHING_TO_READ;
        }
        List<Long> chosen = number == 0 ? cases : List.of(number);
        Derive derive = parts.derive();
        try (Progress.Step step = telling.progress().step("Making cases again", chosen.size())) {
            for (long one : chosen) {
                derive.rebuild(one, LocalDate.now(ZoneId.systemDefault()));
                step.advance();
            }
        }
        telling.out().println("Made again: " + chosen.size() + (chosen.size() == 1 ? " case." : " cases."));
        return ExitCode.DONE;
    }
}
