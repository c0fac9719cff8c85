package org.sightline.app.serve;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.util.Optional;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;

/** {@code sightline serve}: the web application, on its own database or on a PostgreSQL server. */
@Parameters(
        separators = "=",
        commandDescription = "Starts the web application, on a database of its own or on a PostgreSQL server.")
public final class ServeCommand implements Command {

    @ParametersDelegate
    private final WebOptions options = new WebOptions();

    @Parameter(
            names = "--database-url",
            description =
                    "URL: a PostgreSQL server (15 or later), as jdbc:postgresql://host:port/name; user and password"
                            + " come from SIGHTLINE_DATABASE_USER and SIGHTLINE_DATABASE_PASSWORD")
    private String databaseUrl = "";

    @ParametersDelegate
    private final SearchOptions search = new SearchOptions();

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        Optional<String> wrong = search.wrong();
        if (wrong.isPresent()) {
            telling.wrong(wrong.get());
            return ExitCode.USAGE;
        }
        return StartWeb.with(options, databaseUrl, search.settings(), false, telling);
    }
}
