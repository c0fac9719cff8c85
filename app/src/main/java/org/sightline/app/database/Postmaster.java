package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running server of a cluster: how it is started and ended, and what becomes of one that nobody ended. */
final class Postmaster {

    /** Long enough to work through what a crash left behind. */
    private static final String START_SECONDS = "300";

    private static final String STOP_SECONDS = "30";
    private static final String STOP_AT_ONCE_SECONDS = "10";
    private static final int SECONDS_TO_BURY = 10;

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
        Optional<Long> noted = notedNumber();
        if (noted.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> leftOver = ProcessHandle.of(noted.get());
        if (leftOver.filter(this::isOfThisFolder).isPresent()) {
            stop();
        } else if (leftOver.filter(this::isAnother).isPresent()) {
            // the number was given away since, and PostgreSQL would take that other process for its own
            Files.delete(numberFile());
        } else {
            // killed as well, but the system may not have buried it yet
            leftOver.ifPresent(Postmaster::awaitEnd);
        }
        List<ProcessHandle> orphans =
                ProcessHandle.allProcesses().filter(this::isOfThisFolder).toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        orphans.forEach(Postmaster::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_BURY, TimeUnit.SECONDS)
                .join();
    }

    private Commands.Ran control(String what, String... how) throws IOException {
        String[] arguments = new String[how.length + 2];
        arguments[0] = what;
        arguments[1] = "--pgdata=" + cluster.data();
        System.arraycopy(how, 0, arguments, 2, how.length);
        return commands.run("pg_ctl", arguments);
    }

    /** The process whose number the server wrote down when it started. */
    private Optional<Long> notedNumber() throws IOException {
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

    private Path numberFile() {
        return cluster.data().resolve("postmaster.pid");
    }

    private boolean isOfThisFolder(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command ->
                        command.startsWith(folder.resolve(Binaries.FOLDER).toString()))
                .isPresent();
    }

    /** Only a process that began after the number was written can be another one than the server. */
    private boolean isAnother(ProcessHandle process) {
        Instant written = Instant.ofEpochMilli(numberFile().toFile().lastModified());
        return process.info().startInstant().filter(written::isBefore).isPresent();
    }
}
