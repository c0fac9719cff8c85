package org.sightline.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void two_copies_of_a_template_know_nothing_of_each_other() throws Exception {
        var template = TestDatabase.template(empty -> Sql.run(empty, "create table note (words text)"));
        var one = template.fresh();
        var other = template.fresh();

        Sql.run(one, "insert into note values ('only here')");

        assertThat(Sql.answer(one, "select count(*) from note")).isEqualTo("1");
        assertThat(Sql.answer(other, "select count(*) from note")).isEqualTo("0");
    }
}
