package org.sightline.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sightline.app.database.Commands.Ran;

/** The folder that PostgreSQL itself keeps, with one database for Sightline in it. */
record Cluster(Path folder, Path data) {

    /** Owns the database, and is bound by the rules about rows like anybody else. */
    static final String USER = "sightline";

    static final String ADMINISTRATOR = "postgres";

    /** The cluster of the folder; a new one is made under another name and counts once it is whole. */
    static Cluster in(Path folder, Commands commands) throws IOException, CannotStart {
        Cluster cluster = new Cluster(folder, data(folder));
        if (Files.exists(cluster.data)) {
            cluster.checkVersion();
        } else {
            Cluster unfinished = new Cluster(folder, folder.resolve("preparing"));
            Trees.delete(unfinished.data);
            unfinished.make(
                    commands,
                    Password.make(passwordFile(ADMINISTRATOR, folder)),
                    Password.make(passwordFile(USER, folder)));
            Files.move(unfinished.data, cluster.data, StandardCopyOption.ATOMIC_MOVE);
            keepName(folder);
        }
        return cluster;
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    static Path passwordFile(String user, Path folder) {
        return folder.resolve(user + ".password");
    }

    private void make(Commands commands, Password administrator, Password user) throws IOException, CannotStart {
        Ran made = commands.run(
                "initdb",
                "--pgdata=" + data,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + administrator.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!made.isDone()) {
            throw Reasons.notMade(folder, made.said());
        }
        Ran prepared = commands.runWith(
                """
                create role sightline login nosuperuser nocreatedb nocreaterole nobypassrls password '%s';
                create database sightline owner sightline;
                """.formatted(user.text()),
                "postgres",
                "--single",
                "-D",
                data.toString(),
                "-c",
                "exit_on_error=on",
                ADMINISTRATOR);
        if (!prepared.isDone()) {
            throw Reasons.notMade(folder, prepared.said());
        }
    }

    private void checkVersion() throws IOException, CannotStart {
        Path file = data.resolve("PG_VERSION");
        String major = Files.exists(file) ? Files.readString(file).strip() : "";
        if (major.isEmpty()) {
            throw new CannotStart(data + " is not a database, or a damaged one: it has no PG_VERSION."
                    + " Restore it from a backup, or choose another folder.");
        }
        if (!major.equals(Binaries.MAJOR)) {
            throw new CannotStart(data + " was written by PostgreSQL " + major
                    + ", and this Sightline brings PostgreSQL "
                    + Binaries.MAJOR + ". Make a backup with the Sightline that wrote it, and restore that into a new"
                    + " folder with this one.");
        }
    }

    /** Our settings replace the ones that PostgreSQL proposes, so that those of a newer Sightline hold as well. */
    void settle(int port) throws IOException {
        try (InputStream settings = Cluster.class.getResourceAsStream("postgresql.conf")) {
            String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
            OwnerOnly.write(data.resolve("postgresql.conf"), text + "\nport = " + port + "\n");
        }
    }

    /** Forces the new name to the disk; Windows has no such thing as a folder to force. */
    private static void keepName(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
