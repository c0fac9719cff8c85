package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackRowsTest {

    private static final Schema NAMES = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("former surname", Fact.SURNAME)));

    @Test
    void rows_grow_with_the_records() {
        PackRows pack = new PackRows(NAMES, Lexicon.EMPTY, 1);
        for (int i = 0; i < 5_000; i++) {
            assertThat(pack.add(i % 3, List.of("Ann" + i, "Smith", "2015-03-01", "")))
                    .isEqualTo(i);
        }
        Rows rows = pack.done();

        assertThat(rows.size()).isEqualTo(5_000);
        assertThat(rows.text(4_999, 0)).isEqualTo("ann4999");
        assertThat(rows.register(4_999)).isEqualTo(4_999 % 3);
        assertThat(rows.text(0, 2)).isEqualTo("2015-03-01");
        assertThat(rows.values(1).count(rows.code(0, 1))).isEqualTo(5_000);
        assertThat(rows.values(3).counted()).isEqualTo(5_000);
    }

    @Test
    void records_packed_later_show_in_rows_that_were_given_before() {
        PackRows pack = new PackRows(NAMES, Lexicon.EMPTY);
        Rows rows = pack.done();
        pack.add(0, List.of("Ann", "Smith", "", ""));

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.text(0, 1)).isEqualTo("smith");
        assertThat(rows.code(0, 2)).isZero();
    }

    @Test
    void a_former_surname_is_another_value_of_the_surname_and_counts_with_it() {
        PackRows pack = new PackRows(NAMES, Lexicon.EMPTY);
        pack.add(0, List.of("Ann", "Smith", "", "Jones"));
        pack.add(0, List.of("Ann", "Jones", "", ""));
        Rows rows = pack.done();

        assertThat(NAMES.fields()).hasSize(3);
        assertThat(NAMES.fields().get(1).columns()).containsExactly(1, 3);
        assertThat(rows.code(0, 3)).isEqualTo(rows.code(1, 1));
        assertThat(rows.values(1).count(rows.code(1, 1))).isEqualTo(2);
    }

    @Test
    void every_value_of_two_words_keeps_its_words_however_many_values_there_are() {
        Dictionary names = new Dictionary(Fact.SURNAME, Lexicon.EMPTY);
        for (int i = 0; i < 3_000; i++) {
            int number = names.numberOf("left" + i + " right" + i);

            assertThat(names.hasMore(number)).as("value " + i).isTrue();
            assertThat(names.parts(number)).as("value " + i).hasSize(2);
        }
    }

    @Test
    void a_register_that_tells_nobody_apart_is_refused() {
        assertThatThrownBy(() -> new Schema(List.of(new Column("sex", Fact.SEX), new Column("job", Fact.WORD))))
                .hasMessage("None of these columns can tell one person from another. At least a name, a birth date, an"
                        + " address or a number given to one person is needed.");
        assertThatThrownBy(() -> new Schema(List.of())).hasMessageContaining("At least a name");
    }

    @Test
    void what_is_not_recorded_is_not_counted() {
        PackRows pack = new PackRows(Schema.OF_PEOPLE, Lexicon.EMPTY);
        pack.add(0, List.of("", "", "", "", "", "", "943 476 5918"));
        Rows rows = pack.done();

        for (int column = 0; column < Schema.OF_PEOPLE.columns().size(); column++) {
            assertThat(rows.code(0, column)).isZero();
            assertThat(rows.text(0, column)).isEmpty();
            assertThat(rows.values(column).counted()).isZero();
        }
    }
}
