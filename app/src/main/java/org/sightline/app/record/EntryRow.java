package org.sightline.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Sector;

/** A row of the database as the entry that was put there. */
final class EntryRow {

    private EntryRow() {}

    /** Whether the row is that entry, by an agency that is named as it was. */
    static boolean isOf(Entries.Counted counted, ResultSet row) throws SQLException {
        Agency agency = counted.entry().agency();
        return row.getLong("understanding_id") == counted.understanding()
                && row.getString("name").equals(agency.name())
                && row.getString("sector").equals(agency.sector().name());
    }

    /** From the columns {@code id}, {@code name} and {@code sector} of its agency, and {@code record}. */
    static Entry entry(ResultSet row, int number) throws SQLException {
        Entries.Kept kept = RecordJson.read(row.getString("record"), Entries.Kept.class);
        Agency agency = new Agency(row.getString("name"), Sector.valueOf(row.getString("sector")));
        return new Entry(row.getString("id"), kept.when(), agency, kept.source());
    }
}
