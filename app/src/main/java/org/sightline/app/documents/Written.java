package org.sightline.app.documents;

import java.nio.file.Path;

/** What became of one document: it stands whole in its place, or it does not and here is why. */
public sealed interface Written {

    Path file();

    /**
     * The whole document is on the disk.
     *
     * @param bytes its size
     */
    record Whole(Path file, long bytes) implements Written {}

    /**
     * Nothing was written, and whatever stood there before still stands.
     *
     * @param why one sentence for a person: what failed, and what to do
     */
    record Refused(Path file, String why) implements Written {}
}
