package org.sightline.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;

/** What has been made of one file so far. */
final class Drafts {

    private final AgencyFile file;
    private final List<Draft> entries = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();
    private final List<ColumnsRead> columns = new ArrayList<>();

    Drafts(AgencyFile file) {
        this.file = file;
        notRead.addAll(file.notRead());
    }

    void add(Draft entry) {
        entries.add(entry);
    }

    void notRead(Place place, String why, String words) {
        notRead.add(new NotRead(file.name(), Optional.of(place), why, words));
    }

    /** A remark about the file that costs it no row. */
    void remark(String says) {
        notRead.add(new NotRead(file.name(), Optional.empty(), says, ""));
    }

    void columns(ColumnsRead read) {
        columns.add(read);
    }

    Made made(EntryIds ids) {
        List<Integer> parts =
                entries.stream().map(Draft::part).distinct().sorted().toList();
        List<Entry> made = new ArrayList<>(entries.size());
        for (Draft draft : entries) {
            int part = parts.size() == 1 ? 0 : parts.indexOf(draft.part()) + 1;
            made.add(draft.entry(ids.next(part, draft.place().row()), file));
        }
        int unread = notRead.stream().mapToInt(NotRead::rows).sum();
        return new Made(made, notRead, columns, made.size() + unread);
    }
}
