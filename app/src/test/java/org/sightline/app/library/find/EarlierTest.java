package org.sightline.app.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.Report;
import org.sightline.app.search.Facet;
import org.sightline.app.serve.TestWeb;

/** The few passages in a corner of another page: those that fit, and never in the way. */
class EarlierTest {

    @TempDir
    Path folder;

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final long reader = transactions.atWork(
            () -> TestWeb.part(Accounts.class).visitor("panel").orElseThrow().account());
    private final String name = "Child " + Long.toString(System.nanoTime(), 36);
    private Report report;
    private Report other;

    @BeforeEach
    void two_reports() {
        report = MadeReports.told(folder, name, "He was bitten by a badger.");
        other = MadeReports.told(folder, name + " again", "He was bitten by a badger a second time.");
        Wait.until(() -> reports(fitting(asked(), Map.of(), 50)).containsAll(List.of(report.id(), other.id())));
    }

    private String asked() {
        return "ask every surgery for whom " + name + " is known";
    }

    private List<Earlier.Fitting> fitting(String text, Map<Facet, Set<String>> prefer, int atMost) {
        return transactions.as(reader, () -> TestWeb.part(Earlier.class).fitting(text, prefer, atMost));
    }

    private static List<Long> reports(List<Earlier.Fitting> fitting) {
        return fitting.stream().map(each -> each.passage().report().id()).toList();
    }

    @Test
    void each_review_gives_one_passage_of_what_it_found_or_asks_for() {
        List<Earlier.Fitting> few = fitting(asked(), Map.of(), 2);

        assertThat(reports(few)).doesNotHaveDuplicates().hasSize(2);
        assertThat(few).allSatisfy(each -> assertThat(each.passage().about()).contains("Recommendation"));
        assertThat(few).allSatisfy(each -> assertThat(each.why()).isNotEmpty());
    }

    @Test
    void what_is_preferred_comes_first_and_says_why() {
        MadeReports.update("insert into library_theme values (:report, 'DRG', 1, 'He fell off the list.')", other.id());

        List<Earlier.Fitting> few = fitting(asked(), Map.of(Facet.THEME, Set.of("DRG")), 1);

        assertThat(reports(few)).containsExactly(other.id());
        assertThat(few.getFirst().why()).startsWith("The review is about ");
    }

    @Test
    void a_report_that_is_taken_down_is_gone_at_once_though_the_search_is_remembered() {
        MadeReports.takeDown(other, "The family asked for it.");

        assertThat(reports(fitting(asked(), Map.of(), 50)))
                .contains(report.id())
                .doesNotContain(other.id());
    }

    @Test
    void whatever_it_is_given_it_throws_nothing() {
        for (String odd :
                List.of("", "   ", "?!", "\"", "a\"b", "x".repeat(5_000), "bruise ".repeat(3_000), "\u0000")) {
            assertThat(fitting(odd, Map.of(Facet.YEAR, Set.of("2014")), 3))
                    .as(odd)
                    .isNotNull();
        }
    }

    @Test
    void nobody_who_is_not_signed_in_is_given_anything() {
        assertThat(transactions.as(-1, () -> TestWeb.part(Earlier.class).fitting(asked(), Map.of(), 3)))
                .isEmpty();
    }
}
