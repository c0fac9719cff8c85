package org.sightline.app.operations;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.audit.AuditLines;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.Reached;

/** {@code sightline audit export FILE}: the whole audit as a file that {@code audit verify} checks. */
@Parameters(
        separators = "=",
        commandDescription =
                "Writes the whole audit to a new file, a line of JSON for each look and change; check it with"
                        + " 'sightline audit verify FILE'.")
public final class ExportAuditCommand implements Command {

    @Parameter(description = "FILE")
    private List<String> files = new ArrayList<>();

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
        if (files.size() != 1) {
            throw new ParameterException("Say to which new file: sightline audit export FILE");
        }
        Path file = Path.of(files.getFirst());
        if (Files.exists(file)) {
            telling.wrong("There is a file " + file + " already. Name a new one, so that no earlier export is lost.");
            return ExitCode.NOT_WRITTEN;
        }
        return DatabaseOptions.with(options.reach(), telling, database -> export(database, file));
    }

    private ExitCode export(Reached.Database database, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            AuditLines.of(database.source()).export(out);
            telling.out().println("Written: " + file);
            return ExitCode.DONE;
        } catch (IOException | UncheckedIOException full) {
            telling.wrong("The file " + file + " could not be written. Check its folder and its disk.");
            return ExitCode.NOT_WRITTEN;
        }
    }
}
