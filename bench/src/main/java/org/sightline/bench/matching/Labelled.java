package org.sightline.bench.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.sightline.app.names.LexiconFile;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

/**
 * A public set of records whose people are known.
 *
 * @param files one for each register
 * @param headings those of the schema's columns, in its order
 * @param whose from the columns before the first heading to the person
 */
record Labelled(
        String name,
        List<String> files,
        List<String> headings,
        Schema schema,
        Plan plan,
        Function<String, String> whose) {

    /** Two registers that hold each person once (Christen's FEBRL, data set 4). */
    static final Labelled FEBRL4 = new Labelled(
            "febrl4",
            List.of("febrl4a.csv", "febrl4b.csv"),
            List.of(
                    "given_name",
                    "surname",
                    "street_number",
                    "address_1",
                    "address_2",
                    "suburb",
                    "postcode",
                    "state",
                    "date_of_birth",
                    "soc_sec_id"),
            new Schema(List.of(
                    new Column("given_name", Fact.FORENAME),
                    new Column("surname", Fact.SURNAME),
                    new Column("street_number", Fact.HOUSE_NUMBER),
                    new Column("address_1", Fact.ADDRESS),
                    new Column("address_2", Fact.ADDRESS),
                    new Column("suburb", Fact.PLACE),
                    new Column("postcode", Fact.POSTCODE),
                    new Column("state", Fact.WORD),
                    new Column("date_of_birth", Fact.BIRTH_DATE),
                    new Column("soc_sec_id", Fact.IDENTIFIER))),
            Plan.ORDINARY.withEachOnce(),
            id -> id.replaceAll("rec-([0-9]+)-.*", "$1"));

    /** One register that holds people many times, with errors (Splink's data sets, from Wikidata). */
    static final Labelled HISTORICAL = new Labelled(
            "historical_50k",
            List.of("historical_50k.csv.gz"),
            List.of("first_name", "surname", "dob", "birth_place", "postcode_fake", "gender", "occupation"),
            new Schema(List.of(
                    new Column("first_name", Fact.FORENAME),
                    new Column("surname", Fact.SURNAME),
                    new Column("dob", Fact.BIRTH_DATE),
                    new Column("birth_place", Fact.PLACE),
                    new Column("postcode_fake", Fact.POSTCODE),
                    new Column("gender", Fact.SEX),
                    new Column("occupation", Fact.WORD))),
            Plan.ORDINARY,
            id -> id.replaceAll("-[0-9]+$", ""));

    /** The records of a set, and who each of them is of. */
    static final class Read {
        private final Rows rows;
        private final int[] people;

        private Read(Rows rows, int[] people) {
            this.rows = rows;
            this.people = people;
        }

        Rows rows() {
            return rows;
        }

        int[] people() {
            return people;
        }
    }

    Read read(Path folder) throws IOException {
        PackRows pack = new PackRows(schema, LexiconFile.shipped());
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> people = new ArrayList<>();
        for (int register = 0; register < files.size(); register++) {
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().ofCsvRecord(open(folder.resolve(files.get(register))))) {
                List<Integer> at = List.of();
                for (CsvRecord record : reader) {
                    List<String> values =
                            record.getFields().stream().map(String::strip).toList();
                    if (at.isEmpty()) {
                        at = headings.stream().map(values::indexOf).toList();
                        continue;
                    }
                    pack.add(register, at.stream().map(values::get).toList());
                    people.add(numbers.computeIfAbsent(whose.apply(values.getFirst()), person -> numbers.size()));
                }
            }
        }
        return new Read(pack.done(), people.stream().mapToInt(Integer::intValue).toArray());
    }

    private static InputStreamReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
