package org.sightline.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The made-up reviews of the demonstration. They are added one after another while people can look around already; what is there is not
 * added again, so a start after one that was cut short goes on where that ended.
 */
@Component
final class MadeUpLibrary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MadeUpLibrary.class);

    /** What an inspector of the library should read first. */
    private static final Rights RIGHTS = new Rights(
            "MIT licence, with Sightline. Made up for the demonstration: no child, family, board or place in it is real.",
            "demo-library, among Sightline's own files",
            "",
            Optional.empty());

    private final AddReport addReport;
    private final Thread adding =
            Thread.ofPlatform().name("made-up-library").daemon().unstarted(this::add);
    private volatile boolean stopping;

    MadeUpLibrary(AddReport addReport) {
        this.addReport = addReport;
    }

    void loadInTheBackground() {
        adding.start();
    }

    private void add() {
        for (Path file : files()) {
            if (stopping) {
                return;
            }
            try {
                addReport.add(new AddReport.Request(
                        file, String.valueOf(file.getFileName()), RIGHTS, Optional.empty(), Optional.empty()));
            } catch (RuntimeException broken) {
                LOG.warn(
                        "The made-up library could not be loaded: {}",
                        broken.getClass().getSimpleName());
                return;
            }
        }
    }

    /** A copy of Sightline without them shows its library empty. */
    private static List<Path> files() {
        Path folder = Path.of(System.getProperty("sightline.home", "")).resolve("demo-library");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    @Override
    public void close() {
        stopping = true;
        if (adding.isAlive()) {
            try {
                adding.join();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
