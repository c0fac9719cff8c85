package org.sightline.app.operations;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.app.database.DataFolder;
import org.sightline.app.database.Reached;

/** Which database a command is to work on. */
public final class DatabaseOptions {

    @Parameter(
            names = "--data",
            order = 1,
            description = "FOLDER: where the database that Sightline brings along keeps its data")
    private @Nullable Path data;

    @Parameter(
            names = "--database-url",
            order = 2,
            description =
                    "URL: a PostgreSQL server instead, as jdbc:postgresql://host:port/name; user and password come"
                            + " from SIGHTLINE_DATABASE_USER and SIGHTLINE_DATABASE_PASSWORD")
    private String databaseUrl = "";

    /** While the web application runs, or while it does not. */
    public Reached reach() {
        return databaseUrl.isBlank() ? Reached.inFolder(folder()) : server();
    }

    /** One to fill; a folder that is missing is made. */
    Reached reachAlone() {
        return databaseUrl.isBlank() ? Reached.inFolderAlone(folder()) : server();
    }

    /** Works on the database and lets go of it, or says why it was not reached. */
    public static ExitCode with(Reached reached, Telling telling, Function<Reached.Database, ExitCode> work) {
        return switch (reached) {
            case Reached.Refused(String why) -> {
                telling.wrong(why);
                yield ExitCode.NOT_STARTED;
            }
            case Reached.Database database -> {
                try (database) {
                    yield work.apply(database);
                }
            }
        };
    }

    private Path folder() {
        return data == null ? DataFolder.of(DataFolder.RECORD) : data;
    }

    private Reached server() {
        return Reached.onServer(
                databaseUrl, environment("SIGHTLINE_DATABASE_USER"), environment("SIGHTLINE_DATABASE_PASSWORD"));
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
