package org.sightline.app.database;

import java.nio.file.Path;
import java.util.Map;

/** Where Sightline keeps what it must not lose when nobody chose another place. */
public final class DataFolder {

    /** The record of {@code sightline serve}. */
    public static final String RECORD = "record";

    /** The made-up record of {@code sightline demo}. */
    public static final String DEMO = "demo";

    /** The search index of the library, where the record itself lies on a server. */
    public static final String SEARCH = "search";

    private DataFolder() {}

    /** The folder of that name among this person's own application data. */
    public static Path of(String name) {
        return of(name, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** By the XDG base directory specification, which also asks that a relative path be passed over. */
    static Path of(String name, Map<String, String> environment, Path home) {
        Path chosen = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path all = chosen.isAbsolute() ? chosen : home.resolve(".local").resolve("share");
        return all.resolve("sightline").resolve(name);
    }
}
