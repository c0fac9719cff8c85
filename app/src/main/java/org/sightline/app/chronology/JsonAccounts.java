package org.sightline.app.chronology;

import org.sightline.app.documents.Json;
import org.sightline.app.documents.JsonSource;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Revision;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.review.FileRead;

/** The parts of chronology.json that account for the entries: files, revisions, what was not read, events told twice. */
final class JsonAccounts {

    private JsonAccounts() {}

    static void notRead(Json json, NotRead notRead) {
        json.object(
                "source",
                source -> notRead.place()
                        .ifPresentOrElse(
                                place -> JsonSource.write(source, notRead.file(), place),
                                () -> source.put("file", notRead.file())));
        json.put("why", notRead.why());
        json.put("words", notRead.words());
        json.put("rows", notRead.rows());
    }

    static void sameEvent(Json json, SameEvent event) {
        json.strings("entries", event.entries());
        json.put("why", event.why());
        json.objects("differences", event.differences(), JsonAccounts::difference);
    }

    private static void difference(Json json, Contradiction difference) {
        json.put("subject", Names.of(difference.subject()));
        json.put("says", difference.says());
        json.objects("tellings", difference.tellings(), (telling, side) -> {
            telling.put("entry", side.entry());
            telling.put("words", side.words());
        });
    }

    static void revision(Json json, Revision revision) {
        json.put("file", revision.file());
        json.put("replaces", revision.replaces());
        json.put("unchanged", revision.unchanged());
        json.objects("changes", revision.changes(), JsonAccounts::change);
    }

    private static void change(Json json, Revision.Change change) {
        json.put("sort", Names.of(change.sort()));
        json.put("says", change.says());
        change.before().ifPresent(before -> json.object("before", inner -> version(inner, before)));
        change.after().ifPresent(after -> json.object("after", inner -> version(inner, after)));
    }

    private static void version(Json json, Entry entry) {
        json.put("id", entry.id());
        json.put("happened", entry.happened().edtf());
        json.put("text", entry.text());
        json.object(
                "source",
                source -> JsonSource.write(
                        source, entry.source().file(), entry.source().place()));
    }

    static void file(Json json, FileRead file) {
        json.put("file", file.file());
        json.put("sha256", file.sha256());
        json.put("rows", file.rows());
        json.put("entries", file.entries());
        json.put("notRead", file.notRead());
        json.put("replaced", file.replaced());
        json.put("notYetKnown", file.notYetKnown());
        json.objects("columns", file.columns(), JsonAccounts::columns);
    }

    private static void columns(Json json, ColumnsRead part) {
        json.put("part", part.part());
        json.put("headerRow", part.headerRow());
        json.put("agency", part.agency());
        json.objects("columns", part.columns(), (inner, column) -> {
            inner.put("number", column.number());
            inner.put("header", column.header());
            inner.put("field", Names.of(column.field()));
            inner.put("why", column.why());
        });
    }
}
