package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * What an earlier Sightline left running when it was killed: a server, or a program that was making one. We hold the
 * folder, so nobody else needs it.
 */
final class LeftOver {

    private static final int SECONDS_TO_BURY = 10;

    private final Path folder;
    private final Postmaster postmaster;

    LeftOver(Path folder, Postmaster postmaster) {
        this.folder = folder;
        this.postmaster = postmaster;
    }

    void end() throws IOException {
        Optional<ProcessHandle> noted = postmaster.notedNumber().flatMap(ProcessHandle::of);
        if (noted.filter(this::isOfThisFolder).isPresent()) {
            postmaster.stop();
        } else if (noted.filter(this::isAnother).isPresent()) {
            // the number was given away since, and PostgreSQL would take that other process for its own
            Files.delete(postmaster.numberFile());
        } else {
            // killed as well, but the system may not have buried it yet
            await(() -> noted.filter(ProcessHandle::isAlive).isEmpty());
        }
        endOrphans();
    }

    private void endOrphans() {
        List<ProcessHandle> orphans =
                ProcessHandle.allProcesses().filter(this::isOfThisFolder).toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        await(() -> orphans.stream().noneMatch(this::isOfThisFolder));
    }

    private static void await(BooleanSupplier end) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_BURY);
        while (!end.getAsBoolean() && System.nanoTime() < patience) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Every folder has programs of its own, so that a program says by its place which folder it works on. */
    private boolean isOfThisFolder(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command ->
                        command.startsWith(folder.resolve(Binaries.FOLDER).toString()))
                .isPresent();
    }

    /** Only a process that began after the number was written can be another one than the server. */
    private boolean isAnother(ProcessHandle process) {
        Instant written = Instant.ofEpochMilli(postmaster.numberFile().toFile().lastModified());
        return process.info().startInstant().filter(written::isBefore).isPresent();
    }
}
