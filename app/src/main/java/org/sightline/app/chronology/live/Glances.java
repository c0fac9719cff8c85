package org.sightline.app.chronology.live;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.app.record.CaseSummary;
import org.sightline.app.record.Casts;
import org.sightline.app.record.RecordJson;
import org.sightline.core.access.Scope;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.SeenIn;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the cases that are being looked at, in short, so that every filter, count and picture of a long one costs no query.
 * What is held was read under the row security of a scope and is shown to nobody of another.
 */
@Component
final class Glances {

    /** About 150 bytes each. */
    private static final int MOST_LINES = 400_000;

    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final Casts casts;
    private final Map<Place, Glance> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Place, Object> locks = new HashMap<>();

    Glances(JdbcClient sql, Casts casts) {
        this.sql = sql;
        this.casts = casts;
    }

    private record Place(long caseNumber, Scope scope) {}

    /** The case as far as the permit reaches, as it was last made. */
    Glance of(Permit permit) {
        Place place = new Place(permit.caseNumber(), permit.scope());
        long version = version(permit);
        synchronized (lock(place)) {
            Glance known = known(place);
            return known != null && known.version() == version ? known : keep(place, read(permit, version));
        }
    }

    /** Whoever comes second to a case that changed waits for the first instead of reading it once more. */
    private Object lock(Place place) {
        synchronized (locks) {
            return locks.computeIfAbsent(place, first -> new Object());
        }
    }

    private @Nullable Glance known(Place place) {
        synchronized (held) {
            return held.get(place);
        }
    }

    private Glance keep(Place place, Glance glance) {
        synchronized (held) {
            held.put(place, glance);
            int lines =
                    held.values().stream().mapToInt(each -> each.lines().size()).sum();
            var oldest = held.values().iterator();
            while (lines > MOST_LINES && held.size() > 1) {
                lines -= oldest.next().lines().size();
                oldest.remove();
            }
            return glance;
        }
    }

    private long version(Permit permit) {
        return sql.sql("select derived_version from case_record where id = :case")
                .param("case", permit.caseNumber())
                .query(Long.class)
                .single();
    }

    private Glance read(Permit permit, long version) {
        Rows rows = new Rows();
        List<Brief> lines = sql.sql("""
                        select l.entry_id, a.name, l.happened, l.known_by, l.kinds, l.people, l.told, l.seen
                        from line l join agency a on a.id = l.agency_id
                        where l.case_id = :case order by l.sort_key
                        """)
                .param("case", permit.caseNumber())
                .withFetchSize(FETCHED_AT_ONCE)
                .query(rows::brief)
                .list();
        return Glance.of(version, lines, people(permit));
    }

    /** With those whom entries speak of without a name, where the whole case may be seen. */
    private List<Person> people(Permit permit) {
        return sql.sql("select record from derived_case where case_id = :case")
                .param("case", permit.caseNumber())
                .query(String.class)
                .optional()
                .map(json -> RecordJson.read(json, CaseSummary.class).people())
                .orElseGet(() -> casts.of(permit.caseNumber()).people());
    }

    /** Reads rows and keeps what they have in common once: a case of 50,000 lines has few dates and few sets of people. */
    private static final class Rows {

        private final Map<String, String> agencies = new HashMap<>();
        private final Map<String, ApproximateDate> dates = new HashMap<>();
        private final Map<LocalDate, LocalDate> days = new HashMap<>();
        private final Map<List<String>, List<Kind>> kinds = new HashMap<>();
        private final Map<List<String>, List<String>> names = new HashMap<>();
        private final Map<List<String>, List<SeenIn>> seen = new HashMap<>();

        Brief brief(ResultSet row, int number) throws SQLException {
            return new Brief(
                    row.getString(1),
                    agencies.computeIfAbsent(row.getString(2), name -> name),
                    dates.computeIfAbsent(row.getString(3), ApproximateDate::parse),
                    days.computeIfAbsent(row.getObject(4, LocalDate.class), day -> day),
                    list(row.getArray(5), kinds, Kind::valueOf),
                    list(row.getArray(6), names, Function.identity()),
                    list(row.getArray(7), names, Function.identity()),
                    list(row.getArray(8), seen, SeenIn::read));
        }

        private static <T> List<T> list(Array array, Map<List<String>, List<T>> once, Function<String, T> read)
                throws SQLException {
            return once.computeIfAbsent(
                    List.of((String[]) array.getArray()),
                    texts -> texts.stream().map(read).toList());
        }
    }
}
