package org.sightline.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps two Sightlines from using one folder; the system lets go of it when a process dies, however it dies. */
final class FolderLock implements AutoCloseable {

    /** Folders that this JVM holds: opening and closing the file a second time would quietly let go of its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel file;

    private FolderLock(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    static FolderLock of(Path folder) throws IOException, CannotStart {
        if (!HELD.add(folder)) {
            throw taken(folder);
        }
        FileChannel file = null;
        boolean held = false;
        try {
            file = OwnerOnly.open(folder.resolve("lock"));
            FileLock lock = file.tryLock();
            held = lock != null;
        } finally {
            if (!held) {
                letGo(folder, file);
            }
        }
        if (!held) {
            throw taken(folder);
        }
        return new FolderLock(folder, file);
    }

    private static CannotStart taken(Path folder) {
        return new CannotStart("Another Sightline is using " + folder
                + ". Use that one, stop it first, or give this one a folder of its own.");
    }

    @Override
    public void close() throws IOException {
        letGo(folder, file);
    }

    private static void letGo(Path folder, @Nullable FileChannel file) throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            HELD.remove(folder);
        }
    }
}
