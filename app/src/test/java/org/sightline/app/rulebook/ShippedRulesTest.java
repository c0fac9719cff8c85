package org.sightline.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;
import org.sightline.core.rulebook.WorkedExample;

class ShippedRulesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final RuleBook book = shipped();

    static RuleBook shipped() {
        RuleBookRead read = LoadRuleBook.shipped();
        assertThat(read).isInstanceOf(RuleBookRead.Loaded.class);
        return ((RuleBookRead.Loaded) read).book();
    }

    @TestFactory
    Stream<DynamicNode> every_worked_example_comes_out() {
        return book.rules().stream()
                .map(rule ->
                        dynamicContainer(rule.id(), rule.editions().stream().flatMap(ShippedRulesTest::examples)));
    }

    private static Stream<DynamicTest> examples(Edition edition) {
        return edition.examples().stream()
                .map(example -> dynamicTest(
                        example.says(), () -> assertThat(due(edition, example)).isEqualTo(example.due())));
    }

    private static LocalDate due(Edition edition, WorkedExample example) {
        return Optional.ofNullable(edition.limits().get(example.limit()))
                .orElseThrow()
                .due(example.start());
    }

    @TestFactory
    Stream<DynamicTest> every_edition_that_has_commenced_is_reached_on_its_first_and_last_day() {
        return book.rules().stream()
                .flatMap(rule -> rule.editions().stream()
                        .filter(Edition::commenced)
                        .map(edition -> dynamicTest(name(rule, edition), () -> assertReached(rule, edition))));
    }

    private void assertReached(Rule rule, Edition edition) {
        assertThat(book.edition(rule.id(), edition.from(), edition.authority())).contains(edition);
        LocalDate last = edition.to().orElse(LocalDate.of(2100, 1, 1));
        assertThat(book.edition(rule.id(), last, edition.authority())).contains(edition);
    }

    private static String name(Rule rule, Edition edition) {
        return rule.id() + " of " + edition.authority() + " from " + edition.from();
    }

    @Test
    void a_law_that_waits_for_its_commencement_is_never_in_force() {
        book.rules().stream()
                .flatMap(rule -> rule.editions().stream())
                .filter(edition -> !edition.commenced())
                .forEach(edition -> assertThat(edition.inForceOn(LocalDate.MAX)).isFalse());
    }

    /** An early merge once lost four files of duties and every test still passed. */
    @Test
    void every_field_of_duties_is_there() {
        assertThat(book.rules())
                .extracting(Rule::id)
                .contains("ASM-45", "ICPC-15", "CPV", "LACR", "CME", "CNIS", "HV-NEW-BABY", "WNB", "SIN-5", "SHARE");
    }

    @Test
    void no_duty_is_known_before_its_first_edition() {
        assertThat(book.edition("ASM-45", LONG_AGO, RuleBook.ENGLAND)).isEmpty();
    }

    @Test
    void what_is_called_confirmed_says_where_it_was_read() {
        assertThat(book.rules().stream().flatMap(rule -> rule.editions().stream()))
                .filteredOn(edition -> edition.source().confirmed())
                .allSatisfy(edition -> {
                    assertThat(edition.source().where()).as(edition.duty()).isNotBlank();
                    assertThat(edition.source().link()).as(edition.duty()).startsWith("http");
                });
    }
}
