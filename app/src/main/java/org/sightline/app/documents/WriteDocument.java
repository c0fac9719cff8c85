package org.sightline.app.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a document so that a reader finds either all of it or none: to a temporary name beside it, forced to the disk,
 * then moved into place in one step.
 */
public final class WriteDocument {

    private static final int BUFFER = 1 << 16;

    private WriteDocument() {}

    public static Written to(Path file, Content content) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            fill(unfinished, content);
            long bytes = Files.size(unfinished);
            putInPlace(unfinished, file);
            return new Written.Whole(file, bytes);
        } catch (IOException broken) {
            return refused(file, unfinished, broken);
        } catch (UncheckedIOException broken) {
            return refused(file, unfinished, Objects.requireNonNull(broken.getCause()));
        }
    }

    private static void fill(Path unfinished, Content content) throws IOException {
        Files.deleteIfExists(unfinished);
        clearAwayWhenStopped(unfinished);
        try (FileChannel channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new OpenToTheEnd(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Ctrl-C leaves nothing half written behind; once the process is ending, no further document is begun. */
    private static void clearAwayWhenStopped(Path unfinished) throws IOException {
        try {
            unfinished.toFile().deleteOnExit();
        } catch (IllegalStateException ending) {
            throw new IOException("Sightline was stopped", ending);
        }
    }

    private static void putInPlace(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Written refused(Path file, Path unfinished, IOException broken) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stillThere) {
            broken.addSuppressed(stillThere);
        }
        return new Written.Refused(file, file.getFileName() + " could not be written: " + why(file, broken));
    }

    private static String why(Path file, IOException broken) {
        return switch (broken) {
            case AccessDeniedException denied ->
                "there is no permission to write in " + folder(file) + ". Choose another folder with --out.";
            case NoSuchFileException missing ->
                "the folder " + folder(file) + " does not exist. Make it, or choose another with --out.";
            case FileSystemException system
            when system.getReason() != null ->
                system.getReason() + ". Free some space or choose another folder with --out, then run it again.";
            default -> broken.getMessage() + ". Check the disk and its free space, then run it again.";
        };
    }

    private static String folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? "this folder" : folder.toString();
    }

    /** Writers of JSON and ZIP close what they are given; the file must stay open until it is forced to the disk. */
    private static final class OpenToTheEnd extends BufferedOutputStream {

        OpenToTheEnd(OutputStream out) {
            super(out, BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
