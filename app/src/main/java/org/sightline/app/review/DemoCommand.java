package org.sightline.app.review;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.Day;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;

/** {@code sightline demo}: the main job on the made-up case that ships with it. */
@Parameters(
        separators = "=",
        commandDescription =
                "Runs the main job on a made-up case that ships with Sightline, and says where the results are.")
public final class DemoCommand implements Command {

    @Parameter(names = "--out", description = "FOLDER: where the results go")
    private Path out = Path.of("out", "demo");

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        Path made = Path.of(System.getProperty("sightline.home", "")).resolve("demo");
        if (!Files.isDirectory(made)) {
            telling.wrong("The made-up case is missing: there is no folder " + made.toAbsolutePath()
                    + ". Start Sightline with the sightline script of a complete copy.");
            return ExitCode.NOTHING_TO_READ;
        }
        ReviewFolder.Request request =
                new ReviewFolder.Request(made, out, Optional.empty(), Optional.empty(), Optional.empty(), Day.today());
        return RunReview.run(request, out, telling.progress(), new Summary(telling));
    }
}
