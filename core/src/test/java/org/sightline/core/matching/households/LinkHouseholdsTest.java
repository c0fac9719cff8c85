package org.sightline.core.matching.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

class LinkHouseholdsTest {

    private static final Schema SCHEMA = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("postcode", Fact.POSTCODE),
            new Column("address", Fact.ADDRESS)));

    /** Values with "|" between them. */
    private static Rows rows(String... records) {
        PackRows pack = new PackRows(SCHEMA, new Lexicon(Set.of("mums boyfriend", "unknown"), Set.of(), List.of()));
        for (String record : records) {
            pack.add(0, List.of((record + "|||||").split("\\|", -1)).subList(0, 5));
        }
        return pack.done();
    }

    /** Everybody is a person of their own. */
    private static Map<Integer, NavigableSet<Integer>> links(String... records) {
        return new LinkHouseholds(rows(records)).link(record -> record);
    }

    private static NavigableSet<Integer> set(Integer... persons) {
        return new TreeSet<>(List.of(persons));
    }

    @Test
    void whoever_is_known_by_a_first_name_only_is_of_the_household_of_their_home() {
        assertThat(links(
                        "Dave|||QX1 4BC|12 Mill Lane",
                        "Robin|Ashdown|2017-01-04|QX1 4BC|12, Mill Ln., Westerby",
                        "Ana|Lee|2011-05-06|QX1 4BC|14 Mill Lane"))
                .containsExactly(Map.entry(0, set(1)));
    }

    @Test
    void somebody_with_a_surname_or_a_birth_date_is_linked_with_no_household() {
        assertThat(links(
                        "Dave|Reed||QX1 4BC|12 Mill Lane",
                        "Dave||1988-02-03|QX1 4BC|12 Mill Lane",
                        "Robin|Ashdown|2017-01-04|QX1 4BC|12 Mill Lane"))
                .isEmpty();
    }

    @Test
    void somebody_known_by_their_part_only_is_of_the_household_too() {
        assertThat(links(
                        "Robin|Ashdown|2017-01-04|QX1 4BC|12 Mill Lane",
                        "Mum's boyfriend|||QX1 4BC|12 Mill Lane",
                        "Unknown|||QX1 4BC|12 Mill Lane"))
                .containsOnly(Map.entry(1, set(0, 2)), Map.entry(2, set(0, 1)));
    }

    @Test
    void records_of_one_person_are_one_of_the_household() {
        Rows rows = rows(
                "Dave|||QX1 4BC|12 Mill Lane",
                "Robin|Ashdown|2017-01-04|QX1 4BC|12 Mill Lane",
                "Robyn|Ashdown|2017-01-04|QX1 4BC|12 Mill Lane");

        assertThat(new LinkHouseholds(rows).link(record -> Math.min(record, 1))).containsExactly(Map.entry(0, set(1)));
    }

    @Test
    void a_street_or_an_outward_code_alone_is_no_home() {
        assertThat(links(
                        "Dave|||QX1 4BC|",
                        "Tom|||QX1|12 Mill Lane",
                        "Kit||||",
                        "Robin|Ashdown|2017-01-04|QX1 4BC|",
                        "Ana|Lee|2011-05-06|QX1|12 Oak Road"))
                .isEmpty();
    }

    @Test
    void without_a_postcode_all_of_the_address_must_be_the_same() {
        assertThat(links(
                        "Dave||||12 Mill Lane, Westerby",
                        "Robin|Ashdown|2017-01-04||12 Mill Lane Westerby",
                        "Ana|Lee|2011-05-06||12 Oak Road Westerby",
                        "Ben|Lee|2011-05-06|QX1 4BC|12 Mill Lane Westerby"))
                .containsExactly(Map.entry(0, set(1)));
    }

    @Test
    void a_house_without_a_number_is_known_by_its_name() {
        assertThat(links(
                        "Dave|||QX1 4BC|Rose Cottage",
                        "Robin|Ashdown|2017-01-04|QX1 4BC|Rose Cottage",
                        "Ana|Lee|2011-05-06|QX1 4BC|The Forge"))
                .containsExactly(Map.entry(0, set(1)));
    }

    @Test
    void a_place_where_many_live_is_no_household() {
        String[] records = new String[LinkHouseholds.LARGEST + 1];
        records[0] = "Dave|||QX1 4BC|1 Harbour Hostel";
        for (int i = 1; i < records.length; i++) {
            records[i] = "Guest|Number%d|1990-01-02|QX1 4BC|1 Harbour Hostel".formatted(i);
        }

        assertThat(links(records)).isEmpty();
        assertThat(links(java.util.Arrays.copyOf(records, LinkHouseholds.LARGEST)))
                .containsOnlyKeys(0);
    }
}
