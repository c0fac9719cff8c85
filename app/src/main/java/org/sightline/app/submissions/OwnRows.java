package org.sightline.app.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;

/** Whose rows a submission holds, where that is known from whoever sent it. */
final class OwnRows {

    private OwnRows() {}

    /** Every row is this agency's, whatever the file says: whoever sends for one agency can not speak for another. */
    static Made of(Agency agency, Made made) {
        List<Entry> entries = made.entries().stream()
                .map(entry -> new Entry(entry.id(), entry.when(), agency, entry.source()))
                .toList();
        List<ColumnsRead> columns = made.columns().stream()
                .map(part -> new ColumnsRead(
                        part.file(),
                        part.part(),
                        part.headerRow(),
                        agency.name(),
                        "it was sent for " + agency.name(),
                        part.headings(),
                        part.columns()))
                .toList();
        return new Made(entries, made.notRead(), columns, made.rows());
    }

    /** The sender's agency, for every part of the file of which nobody has said another. */
    static Mapping unlessSaid(String agency, String file, Mapping mapping) {
        List<Mapping.Part> parts = new ArrayList<>();
        for (Mapping.Part part : mapping.parts()) {
            parts.add(new Mapping.Part(
                    part.file(),
                    part.part(),
                    part.headingRow(),
                    part.agency().or(() -> Optional.of(agency)),
                    part.columns(),
                    part.dateOrder()));
        }
        if (parts.stream().noneMatch(part -> part.part().isEmpty())) {
            parts.add(new Mapping.Part(
                    file, Optional.empty(), Optional.empty(), Optional.of(agency), Map.of(), DateOrder.DAY_FIRST));
        }
        return new Mapping(parts);
    }
}
