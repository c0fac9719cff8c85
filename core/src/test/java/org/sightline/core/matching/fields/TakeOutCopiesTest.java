package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TakeOutCopiesTest {

    private static final Schema SCHEMA = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE)));

    private static final List<String> ANA = List.of("Ana", "Lee", "2012-03-04", "F", "");
    private static final List<String> BEN = List.of("Ben", "Marsh", "2011-01-02", "M", "QX1 1AA");

    private final PackRows pack = new PackRows(SCHEMA, Lexicon.EMPTY);

    private void add(int times, int register, List<String> record) {
        for (int i = 0; i < times; i++) {
            pack.add(register, record);
        }
    }

    @Test
    void records_that_stand_in_a_register_a_few_times_are_left_as_they_are() {
        add(TakeOutCopies.MANY - 1, 0, ANA);
        add(TakeOutCopies.MANY - 1, 1, ANA);
        add(1, 0, BEN);

        TakeOutCopies.Left left = TakeOutCopies.of(pack.done());

        assertThat(left.rows()).isSameAs(pack.done());
        assertThat(left.copied()).isEmpty();
    }

    @Test
    void of_a_record_that_stands_there_many_times_two_are_left_and_counted() {
        add(2, 0, BEN);
        add(1000, 0, ANA);
        add(1, 1, ANA);

        TakeOutCopies.Left left = TakeOutCopies.of(pack.done());

        assertThat(left.copied()).containsExactly(new TakeOutCopies.Copied(2, 1000));
        assertThat(left.rows().size()).isEqualTo(5);
        assertThat(left.rows().text(4, 0)).isEqualTo("ana");
        assertThat(left.rows().register(4)).isEqualTo(1);
        assertThat(left.rows().values(0).count(left.rows().code(4, 0))).isEqualTo(3);
        assertThat(left.rows().values(2).counted()).isEqualTo(5);
        assertThat(left.rows().values(4).counted()).isEqualTo(2);
    }

    @Test
    void records_that_say_little_are_no_copies_of_each_other() {
        add(1000, 0, List.of("Ana", "", "", "F", ""));

        assertThat(TakeOutCopies.of(pack.done()).copied()).isEmpty();
    }
}
