package org.sightline.app.serve;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.nio.file.Path;
import java.util.List;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.review.ReviewCommand;

/**
 * {@code sightline rehearse}: does once, on the made-up case, what people will do, so that the JVM can remember the classes
 * for later starts. The launcher calls it; nobody else needs to.
 */
@Parameters(separators = "=", hidden = true, commandDescription = "Prepares faster starts; the launcher calls this.")
public final class RehearseCommand implements Command {

    /** What people open first. */
    private static final List<String> PAGES =
            List.of("/cases", "/cases/1", "/cases/1/chronology", "/cases/1/questions", "/cases/1/agencies", "/rules");

    @Parameter(names = "--in", required = true, description = "FOLDER: an empty one, thrown away afterwards")
    private Path folder = Path.of("");

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        ReviewCommand review = new ReviewCommand();
        JCommander.newBuilder()
                .addObject(review)
                .build()
                .parse(
                        MadeUpCase.folder().toString(),
                        "--quiet",
                        "--out",
                        folder.resolve("out").toString());
        review.run();
        return StartWeb.inFolder(folder.resolve("data"), RehearseCommand::visit, telling);
    }

    private static void visit(String address) {
        try (Window window = Window.signedIn(address, "lead")) {
            PAGES.forEach(window::open);
        }
    }
}
