package org.sightline.app.operations;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.Reached;

/** {@code sightline backup FILE}: all that the database holds, in one file. */
@Parameters(
        separators = "=",
        commandDescription =
                "Writes all that the database holds into one file, while people go on working. Keep it as safe as the"
                        + " record itself: it holds every word of it.")
public final class BackupCommand implements Command {

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
        Path file = one(files, "backup").toAbsolutePath();
        return DatabaseOptions.with(options.reach(), telling, database -> write(database, file));
    }

    private ExitCode write(Reached.Database database, Path file) {
        try {
            Manifest written = WriteBackup.of(database.source(), file, Instant.now());
            Jobs.done(database.source(), Jobs.BACKUP, written.rows());
            telling.out()
                    .println("The backup is whole and was read back: " + written.rows() + " rows of "
                            + written.tables().size() + " tables, in " + file);
            return ExitCode.DONE;
        } catch (FileSystemException broken) {
            telling.wrong("The backup could not be written to " + file + ": " + reason(broken)
                    + ". Free some space there or choose another place; an earlier backup of that name is untouched.");
        } catch (IOException broken) {
            telling.wrong("The backup could not be written to " + file + ": " + broken.getMessage()
                    + ". Free some space there or choose another place; an earlier backup of that name is untouched.");
        } catch (NoBackup broken) {
            telling.wrong("The backup was written, but not what was read back. Check the disk. " + broken.why());
        } catch (SQLException broken) {
            telling.wrong("The database stopped the backup: " + broken.getMessage()
                    + ". Nothing was changed; try again, and look at the database's log.");
        }
        return ExitCode.NOT_WRITTEN;
    }

    private static String reason(FileSystemException broken) {
        return broken.getReason() == null ? broken.getClass().getSimpleName() : broken.getReason();
    }

    static Path one(List<String> files, String command) {
        if (files.size() != 1) {
            throw new ParameterException(
                    files.isEmpty()
                            ? "Say which file: sightline " + command + " FILE"
                            : "Give one file, not " + files.size() + "; put a name that has spaces between quotes.");
        }
        return Path.of(files.getFirst());
    }
}
