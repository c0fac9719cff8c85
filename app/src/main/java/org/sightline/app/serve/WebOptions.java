package org.sightline.app.serve;

import com.beust.jcommander.Parameter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.app.database.DataFolder;

/** What can be said of a web application when it is started. */
final class WebOptions {

    @Parameter(names = "--data", description = "FOLDER: where the database that Sightline brings along keeps its data")
    private @Nullable Path data;

    @Parameter(names = "--port", description = "NUMBER: the port of the web pages, 0 for any free one")
    private int port = 8484;

    Path data(String name) {
        return data == null ? DataFolder.of(name) : data;
    }

    /** Where the search index lies beside a PostgreSQL server, which has no folder here: it can be made again at any time. */
    Path searchBesideServer() {
        return data == null ? DataFolder.of(DataFolder.SEARCH) : data.resolve(DataFolder.SEARCH);
    }

    int port() {
        return port;
    }
}
