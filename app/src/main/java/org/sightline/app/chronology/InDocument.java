package org.sightline.app.chronology;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.CaseIndex;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;

/**
 * What stands around an entry in a document that was written from a folder, and where its picture leads.
 *
 * @param file the page that shows it
 */
record InDocument(CaseIndex index, String file) implements Around, Ways {

    /** The address of its own anchor, to be copied into an e-mail or a note. */
    @Override
    public String link(String id) {
        return index.pages().link(id, file);
    }

    @Override
    public String cited(String id) {
        return Integer.toString(index.number(id));
    }

    @Override
    public int colour(String agency) {
        return index.colours().number(agency);
    }

    @Override
    public Optional<Line> line(String id) {
        return index.line(id);
    }

    @Override
    public List<SameEvent> tellings(String id) {
        return index.tellings(id);
    }

    @Override
    public String to(Dot entry) {
        return link(entry.id());
    }

    @Override
    public String toAll(List<Dot> entries) {
        return link(entries.getFirst().id());
    }

    @Override
    public String saysOfAll() {
        return "Leads to the first of them.";
    }

    @Override
    public String toPeople() {
        return "#people";
    }
}
