package org.sightline.app.serve;

import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.util.Map;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;

/** {@code sightline demo}: the web application with a made-up case in it. */
@Parameters(
        separators = "=",
        commandDescription =
                "Starts the web application with a made-up case in it, and says where it is and how to sign in.")
public final class DemoCommand implements Command {

    @ParametersDelegate
    private final WebOptions options = new WebOptions();

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        return StartWeb.with(options, "", Map.of(), true, telling);
    }
}
