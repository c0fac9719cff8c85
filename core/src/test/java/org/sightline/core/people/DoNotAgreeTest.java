package org.sightline.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoNotAgreeTest {

    @Test
    void a_year_and_a_day_of_that_year_can_both_be_true() {
        assertThat(DoNotAgree.says(PersonFact.BORN, List.of("2015", "2015-11-02", "2015-11")))
                .isEmpty();
    }

    @Test
    void two_days_can_not_both_be_the_day_of_birth() {
        assertThat(DoNotAgree.says(PersonFact.BORN, List.of("2015-11-02", "2015-11-12")))
                .isPresent();
    }

    @Test
    void a_birth_date_that_nobody_can_read_agrees_with_none() {
        assertThat(DoNotAgree.says(PersonFact.BORN, List.of("2015-11-02", "when the snow lay")))
                .isPresent();
    }

    @Test
    void many_names_are_no_contradiction() {
        assertThat(DoNotAgree.says(PersonFact.NAME, List.of("wren", "wren ashdown")))
                .isEmpty();
    }

    @Test
    void the_same_account_twice_agrees() {
        assertThat(DoNotAgree.says(PersonFact.NHS_NUMBER, List.of("9434765919", "9434765919")))
                .isEmpty();
    }
}
