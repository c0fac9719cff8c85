package org.sightline.app.submissions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.intake.ColumnsRead;

/** The sheets, tables or pages of one file that were understood alike; they are shown and corrected together. */
record AlikeParts(int number, List<ColumnsRead> parts) {

    AlikeParts {
        parts = List.copyOf(parts);
    }

    private record Likeness(String agency, List<ColumnsRead.Column> columns) {}

    /** In the order of the file. A part with a heading of its own stays by itself: its heading row can be corrected. */
    static List<AlikeParts> of(List<ColumnsRead> parts) {
        Map<Object, List<ColumnsRead>> alike = new LinkedHashMap<>();
        for (ColumnsRead part : parts) {
            alike.computeIfAbsent(new Likeness(part.agency(), part.columns()), none -> new ArrayList<>())
                    .add(part);
        }
        List<AlikeParts> groups = new ArrayList<>();
        alike.values().forEach(group -> groups.add(new AlikeParts(groups.size() + 1, group)));
        return groups;
    }

    ColumnsRead first() {
        return parts.getFirst();
    }

    /** What the names of its fields begin with. */
    String name() {
        return "p" + number;
    }
}
