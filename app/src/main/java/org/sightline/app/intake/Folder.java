package org.sightline.app.intake;

import java.nio.file.Path;
import java.util.List;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.AgencyFile;

/** What was found in the folder of agencies' files: files to open, or one sentence that says why there is none. */
public sealed interface Folder {

    /**
     * @param files what agencies sent, readable or not, in the settled order of their names
     * @param leftOut what else lies there, each with the reason why it was not taken for an agency's file
     */
    record Found(List<File> files, List<NotRead> leftOut) implements Folder {

        public Found {
            files = List.copyOf(files);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param why what is wrong with the folder and what to do */
    record Refused(String why) implements Folder {}

    /**
     * A file that an agency sent.
     *
     * @param name within the folder, with {@code /} between a sub-folder and the file
     */
    record File(String name, Path path) {

        public AgencyFile open() {
            return OpenFile.open(path, name);
        }
    }
}
