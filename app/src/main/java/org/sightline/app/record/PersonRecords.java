package org.sightline.app.record;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.app.intake.RoleTerms;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.FactTold;
import org.sightline.core.people.GatherRecords;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;
import org.sightline.core.people.PersonFact;
import org.sightline.core.people.PersonRecord;
import org.sightline.core.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as agencies know them, made from the entries of a case. Only those that differ from what stands are written. */
@Component
public final class PersonRecords {

    private final JdbcClient sql;

    PersonRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One agency's account of one person, as it is kept.
     *
     * @param unit all accounts of one person of a case have the same
     */
    public record Kept(String unit, PersonRecord record) {}

    private record Key(String unit, long agency) {}

    /** By agency and then by name, as much of them as row security shows. */
    public List<Kept> of(long caseNumber) {
        return sql.sql("""
                        select r.unit, r.record from person_record r join agency a on a.id = r.agency_id
                        where r.case_id = :case order by a.name, r.name, r.unit
                        """)
                .param("case", caseNumber)
                .query((row, n) ->
                        new Kept(row.getString("unit"), RecordJson.read(row.getString("record"), PersonRecord.class)))
                .list();
    }

    /** Every agency's account of one person of the case. */
    public List<PersonRecord> of(long caseNumber, String unit) {
        return sql.sql("""
                        select r.record from person_record r join agency a on a.id = r.agency_id
                        where r.case_id = :case and r.unit = :unit order by a.name
                        """)
                .param("case", caseNumber)
                .param("unit", unit)
                .query((row, n) -> RecordJson.read(row.getString("record"), PersonRecord.class))
                .list();
    }

    /** The unit of somebody of the case whom a person has added. */
    public static String unitOf(long person) {
        return "p" + person;
    }

    void write(long caseNumber, Chronology chronology) {
        Map<String, List<Mention>> mentions = chronology.lines().stream()
                .collect(toMap(Line::id, line -> line.reading().mentions(), (one, other) -> one));
        List<PersonRecord> records = GatherRecords.from(
                chronology.lines().stream().map(Line::entry).toList(),
                id -> mentions.getOrDefault(id, List.of()),
                chronology.cast(),
                RoleTerms.shipped());
        Map<String, Long> agencies = numbers("select name, id from agency where case_id = :case", caseNumber);
        Map<String, Long> people =
                numbers("select name, id from person where case_id = :case and removed_at is null", caseNumber);
        Map<Key, String> stands = marks(caseNumber);
        Set<Key> gone = new HashSet<>(stands.keySet());
        List<Row> changed = new ArrayList<>();
        for (PersonRecord record : records) {
            Row row = row(record, Objects.requireNonNull(agencies.get(record.agency())), people.get(record.person()));
            if (gone.remove(row.key()) && row.mark().equals(stands.get(row.key()))) {
                continue;
            }
            changed.add(row);
        }
        gone.forEach(key -> remove(caseNumber, key));
        changed.forEach(row -> put(caseNumber, row));
    }

    /** @param json the record as it is kept */
    private record Row(Key key, @Nullable Long person, PersonRecord record, String json, String mark) {}

    private static Row row(PersonRecord record, long agency, @Nullable Long person) {
        Long known = record.ofTheCast() ? person : null;
        String words = (record.ofTheCast() ? "" : agency + " ") + Words.plain(record.person());
        String unit = known == null ? "w" + hash(words) : unitOf(known);
        String json = RecordJson.write(record);
        return new Row(new Key(unit, agency), known, record, json, hash(json));
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Map<String, Long> numbers(String query, long caseNumber) {
        return sql
                .sql(query)
                .param("case", caseNumber)
                .query((row, n) -> Map.entry(row.getString("name"), row.getLong("id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Key, String> marks(long caseNumber) {
        Map<Key, String> marks = new HashMap<>();
        sql.sql("select unit, agency_id, mark from person_record where case_id = :case")
                .param("case", caseNumber)
                .query(row -> {
                    marks.put(new Key(row.getString("unit"), row.getLong("agency_id")), row.getString("mark"));
                });
        return marks;
    }

    private void remove(long caseNumber, Key key) {
        sql.sql("delete from person_record where case_id = :case and unit = :unit and agency_id = :agency")
                .param("case", caseNumber)
                .param("unit", key.unit())
                .param("agency", key.agency())
                .update();
    }

    private void put(long caseNumber, Row row) {
        sql.sql("""
                        insert into person_record (case_id, unit, agency_id, person_id, name, child, born, nhs, last_told,
                                                   record, mark)
                        values (:case, :unit, :agency, :person, :name, :child, :born::date[], :nhs, :last, :record::jsonb,
                                :mark)
                        on conflict (case_id, unit, agency_id) do update set person_id = excluded.person_id,
                            name = excluded.name, child = excluded.child, born = excluded.born, nhs = excluded.nhs,
                            last_told = excluded.last_told, record = excluded.record, mark = excluded.mark
                        """)
                .param("case", caseNumber)
                .param("unit", row.key().unit())
                .param("agency", row.key().agency())
                .param("person", row.person(), Types.BIGINT)
                .param("name", row.record().person())
                .param("child", row.record().standing() == Person.Standing.CHILD)
                .param("born", values(row.record(), PersonFact.BORN))
                .param("nhs", values(row.record(), PersonFact.NHS_NUMBER))
                .param("last", row.record().last().map(PersonRecords::day).orElse(null), Types.DATE)
                .param("record", row.json())
                .param("mark", row.mark())
                .update();
    }

    /** A year of five digits is a slip of whoever wrote it, and no day that PostgreSQL must keep. */
    private static @Nullable LocalDate day(LocalDate day) {
        return day.getYear() > 9999 || day.getYear() < 1 ? null : day;
    }

    private static String[] values(PersonRecord record, PersonFact fact) {
        return record.told(fact)
                .map(FactTold::value)
                .filter(value -> fact != PersonFact.BORN || value.matches("\\d{4}-\\d{2}-\\d{2}"))
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }
}
