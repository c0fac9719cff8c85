package org.sightline.app.agencies;

import org.sightline.app.submissions.InWords;
import org.sightline.app.submissions.Submission;

/** A file in a list of files. */
public record FileLine(Submission file) {

    public long id() {
        return file.id();
    }

    public String name() {
        return file.file().name();
    }

    public String state() {
        return file.state().label();
    }

    public String sent() {
        return InWords.moment(file.sentAt());
    }
}
