package org.sightline.app.chronology;

import java.util.List;
import org.sightline.app.documents.Shortened;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SeenIn;

/** A line of the chronology as the picture of a document draws it. */
record LineDot(Line line, List<SeenIn> seen) implements Dot {

    private static final int REMINDER = 90;

    static LineDot of(Line line) {
        return new LineDot(line, SeenIn.of(line));
    }

    @Override
    public String id() {
        return line.id();
    }

    @Override
    public String agency() {
        return line.agency().name();
    }

    @Override
    public ApproximateDate happened() {
        return line.happened();
    }

    @Override
    public String reminder() {
        return Shortened.to(REMINDER, line.entry().text());
    }
}
