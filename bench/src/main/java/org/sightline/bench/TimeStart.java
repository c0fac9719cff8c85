package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Path;

/** How long after typing the command the first page is there. */
public final class TimeStart {

    private TimeStart() {}

    /** {@code TimeStart LAUNCHER FOLDER RUNS}: the first run makes the record and does not count as a second start. */
    public static void main(String[] arguments) throws IOException {
        for (int run = 0; run <= Integer.parseInt(arguments[2]); run++) {
            long began = System.nanoTime();
            try (RunningServer server =
                    RunningServer.start(Path.of(arguments[0]), "demo", "--data", arguments[1], "--port", "0")) {
                Browser.Page page = new Browser(server.address()).get("/sign-in");
                System.out.printf(
                        "%s: address after %.2f s, first page (%d) after %.2f s, %d MB%n",
                        run == 0 ? "first start" : "start again",
                        server.seconds(),
                        page.status(),
                        (System.nanoTime() - began) / 1e9,
                        server.megabytes());
            }
        }
    }
}
