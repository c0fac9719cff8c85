package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The running server of a cluster: how it is started and ended, and what becomes of one that nobody ended. */
final class Postmaster {

    /** Long enough to work through what a crash left behind. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "30";
    private static final String STOP_AT_ONCE_SECONDS = "10";

    private final Path folder;
    private final Cluster cluster;
    private final Commands commands;

    Postmaster(Path folder, Cluster cluster, Commands commands) {
        this.folder = folder;
        this.cluster = cluster;
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

    /** Ends what an earlier Sightline left running when it was killed; we hold the folder, so nobody else needs it. */
    void endLeftOver() throws IOException {
        Optional<Long> noted = notedProcess();
        if (noted.isEmpty()) {
            return;
        }
        if (ProcessHandle.of(noted.get()).filter(this::isOfThisFolder).isPresent()) {
            stop();
        } else if (ProcessHandle.of(noted.get())
                .filter(this::isOfAnotherProgram)
                .isPresent()) {
            // the number was given to another process since, and PostgreSQL would take that one for itself
            Files.delete(processFile());
        }
        List<ProcessHandle> left =
                ProcessHandle.allProcesses().filter(this::isOfThisFolder).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(process -> process.onExit().join());
    }

    private Commands.Ran control(String what, String... how) throws IOException {
        String[] arguments = new String[how.length + 2];
        arguments[0] = what;
        arguments[1] = "--pgdata=" + cluster.data();
        System.arraycopy(how, 0, arguments, 2, how.length);
        return commands.run("pg_ctl", arguments);
    }

    private Optional<Long> notedProcess() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        return Files.readString(processFile())
                .lines()
                .findFirst()
                .map(String::strip)
                .map(Long::valueOf);
    }

    private Path processFile() {
        return cluster.data().resolve("postmaster.pid");
    }

    private boolean isOfThisFolder(ProcessHandle process) {
        return process.info().command().filter(this::isOurs).isPresent();
    }

    private boolean isOfAnotherProgram(ProcessHandle process) {
        return process.info().command().filter(command -> !isOurs(command)).isPresent();
    }

    private boolean isOurs(String command) {
        return command.startsWith(folder.resolve(Binaries.FOLDER).toString());
    }
}
