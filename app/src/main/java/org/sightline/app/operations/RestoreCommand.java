package org.sightline.app.operations;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.Reached;
import org.sightline.core.audit.Fault;
import org.sightline.core.audit.Verdict;

/** {@code sightline restore FILE}: a backup back into an empty database. */
@Parameters(
        separators = "=",
        commandDescription =
                "Puts a backup into an empty database, all of it or nothing, and checks the audit chain afterwards. Stop"
                        + " the web application first.")
public final class RestoreCommand implements Command {

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
        Path file = BackupCommand.one(files, "restore").toAbsolutePath();
        // a file that is no backup must not cost anybody a new folder
        try (ReadBackup backup = ReadBackup.open(file)) {
            backup.check();
        } catch (NoBackup refused) {
            telling.wrong(refused.why());
            return ExitCode.NOTHING_TO_READ;
        } catch (IOException broken) {
            telling.wrong(
                    "The file " + file + " can not be read to its end. Check that you may read it, and its disk.");
            return ExitCode.NOTHING_TO_READ;
        }
        return DatabaseOptions.with(options.reachAlone(), telling, database -> restore(database, file));
    }

    private ExitCode restore(Reached.Database database, Path file) {
        try {
            Manifest restored = new RestoreBackup(database.source()).from(file);
            telling.out()
                    .println("Restored: " + restored.rows() + " rows of "
                            + restored.tables().size() + " tables, as they were at " + restored.made() + ".");
            return tell(AuditInDatabase.verify(database.source()));
        } catch (NoBackup refused) {
            telling.wrong(refused.why());
        } catch (IOException broken) {
            telling.wrong("The file " + file + " can not be read to its end. Nothing was restored.");
        } catch (SQLException | FlywayException broken) {
            telling.wrong("The database did not take the backup: " + broken.getMessage() + ". Nothing was restored.");
        }
        return ExitCode.NOT_WRITTEN;
    }

    private ExitCode tell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole whole -> {
                telling.out().println("The audit chain is whole: " + whole.count() + " lines. Head: " + whole.head());
                yield ExitCode.DONE;
            }
            case Verdict.Broken broken -> {
                broken.faults().stream().map(Fault::says).forEach(telling::wrong);
                telling.wrong(
                        "The record is restored as it was, but its audit chain is broken. Keep the backup, and see"
                                + " docs/runbook.md.");
                yield ExitCode.BROKEN_CHAIN;
            }
        };
    }
}
