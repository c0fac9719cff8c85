package org.sightline.app.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sightline demo}: the main job on the made-up case that ships with it. */
@Command(
        name = "demo",
        description = "Runs the main job on a made-up case that ships with Sightline, and says where the results are.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where the results go (default: ${DEFAULT-VALUE})",
            defaultValue = "out/demo")
    private Path out = Path.of("out", "demo");

    @Mixin
    private ReviewCommand.Telling telling = new ReviewCommand.Telling();

    /** For picocli. */
    public DemoCommand() {}

    @Override
    public Integer call() {
        Path made = Path.of(System.getProperty("sightline.home", "")).resolve("demo");
        if (!Files.isDirectory(made)) {
            telling.summary()
                    .wrong("The made-up case is missing: there is no folder " + made.toAbsolutePath()
                            + ". Start Sightline with the sightline script of a complete copy.");
            return ExitCode.NOTHING_TO_READ.code();
        }
        ReviewFolder.Request request =
                new ReviewFolder.Request(made, out, Optional.empty(), Optional.empty(), ReviewCommand.today());
        return RunReview.run(request, out, telling.progress(), telling.summary())
                .code();
    }
}
