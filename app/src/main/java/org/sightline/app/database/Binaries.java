package org.sightline.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the archive that is shipped with Sightline. */
record Binaries(Path home) {

    /** Folders of programs begin with this; the version follows. */
    static final String FOLDER = "postgres-";

    static final String VERSION = version();

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final int MAY_BE_RUN = 0100;

    /** Unpacks beside the final name first, so that what stands under the final name is always whole. */
    static Binaries in(Path folder) throws IOException, CannotStart {
        Path home = folder.resolve(FOLDER + VERSION);
        if (!Files.isDirectory(home)) {
            Path unfinished = folder.resolve("unpacking");
            Trees.delete(unfinished);
            OwnerOnly.folder(unfinished);
            unpack(unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path home) throws IOException, CannotStart {
        String archive = archive(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("This Sightline brings no PostgreSQL for this machine (" + archive
                        + " is not among its libraries). Build it on this machine, or give it a PostgreSQL"
                        + " server with --database-url.");
            }
            TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed));
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, home);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path target = entry.resolveIn(home);
        OwnerOnly.folder(entry.isDirectory() ? target : target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            if ((entry.getMode() & MAY_BE_RUN) != 0 && !target.toFile().setExecutable(true, true)) {
                throw new IOException(target + " cannot be made a program; is the disk mounted without programs?");
            }
        }
    }

    static String archive(String system, String machine) {
        String name = system.toLowerCase(Locale.ROOT);
        return "postgres-"
                + (name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux")
                + (machine.equals("aarch64") ? "-arm_64" : "-x86_64")
                + ".txz";
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream file = Binaries.class.getResourceAsStream("postgres.properties")) {
            build.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return build.getProperty("version");
    }
}
