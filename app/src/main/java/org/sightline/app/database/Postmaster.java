package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server of a folder: how it is started and ended. */
final class Postmaster {

    /** Long enough to work through what a crash left behind. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "30";
    private static final String STOP_AT_ONCE_SECONDS = "10";

    private final Path folder;
    private final Commands commands;

    Postmaster(Path folder, Commands commands) {
        this.folder = folder;
        this.commands = commands;
    }

    void start() throws IOException, CannotStart {
        Path log = folder.resolve("log");
        OwnerOnly.folder(log);
        Path first = log.resolve("start.log");
        Files.deleteIfExists(first);
        Commands.Ran started = control("start", "--wait", "--timeout=" + START_SECONDS, "--log=" + first, "--silent");
        if (!started.isDone()) {
            throw Reasons.notStarted(folder, started.said());
        }
    }

    /** Lets statements under way be rolled back; a server that hangs is ended as a power cut would, which it survives. */
    void stop() throws IOException {
        if (!control("stop", "--mode=fast", "--timeout=" + STOP_SECONDS).isDone()) {
            control("stop", "--mode=immediate", "--timeout=" + STOP_AT_ONCE_SECONDS);
        }
    }

    private Commands.Ran control(String what, String... how) throws IOException {
        String[] arguments = new String[how.length + 2];
        arguments[0] = what;
        arguments[1] = "--pgdata=" + Cluster.data(folder);
        System.arraycopy(how, 0, arguments, 2, how.length);
        return commands.run("pg_ctl", arguments);
    }

    /** The process whose number the server wrote down when it started. */
    Optional<Long> notedNumber() throws IOException {
        if (!Files.exists(numberFile())) {
            return Optional.empty();
        }
        return Files.readString(numberFile())
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("[0-9]{1,10}"))
                .map(Long::valueOf);
    }

    Path numberFile() {
        return Cluster.data(folder).resolve("postmaster.pid");
    }
}
