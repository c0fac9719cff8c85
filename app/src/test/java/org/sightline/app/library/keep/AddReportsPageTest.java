package org.sightline.app.library.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sending reports for the library as a business manager does. */
class AddReportsPageTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Guest business = TestWeb.signedIn("business");
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final String title = "Child Alder " + System.nanoTime();

    private byte[] web(String about) {
        return ("<!DOCTYPE html><html><body><main><h1>" + about
                        + "</h1><p>Alder was ten weeks old.</p></main></body></html>")
                .getBytes(UTF_8);
    }

    private Guest.Answer send(Map<String, byte[]> files, Map<String, String> rights) {
        business.get("/library/add");
        return business.upload("/library/add", "files", files, rights);
    }

    /** The page on which somebody waits, when nothing waits any more. */
    private Document whenRead(Guest.Answer sent) {
        String address = sent.response().uri().getPath();
        until(() -> business.get(address)
                        .page()
                        .select("#arrivals[data-waits=false]")
                        .size()
                == 1);
        return business.get(address).page();
    }

    @Test
    void several_reports_are_read_beside_other_work_and_one_that_can_not_be_read_costs_no_other() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("alder.html", web(title));
        files.put("broken.pdf", "%PDF-1.7 and then nothing".getBytes(UTF_8));
        files.put("again.html", web(title));

        Guest.Answer sent = send(files, Map.of("licence", "Open Government Licence v3.0", "expires", "27 March 2091"));

        assertThat(sent.response().uri().getPath()).matches("/library/add/\\d+");
        Document page = whenRead(sent);
        assertThat(page.select("[role=status]").text()).isEqualTo("3 of 3 reports read, 1 of them not added.");
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        added -> assertThat(added).startsWith("alder.html Added"),
                        refused -> assertThat(refused)
                                .startsWith("broken.pdf Not added")
                                .contains("broken.pdf"),
                        there -> assertThat(there)
                                .isEqualTo("again.html There already The very same file is there as alder.html."));
        assertThat(stored("alder.html").map(Report::rights))
                .contains(new Rights("Open Government Licence v3.0", "", "", Optional.of(LocalDate.of(2091, 3, 27))));
    }

    /** Reading goes on beside the pages, for as long as the machine takes. */
    private static void until(BooleanSupplier reached) {
        Instant end = Instant.now().plus(LONGEST);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Optional<Report> stored(String name) {
        return transactions.atWork(() -> TestWeb.part(Reports.class).all().reversed().stream()
                .filter(report -> report.file().name().equals(name))
                .findFirst());
    }

    @Test
    void a_form_without_a_report_or_with_a_day_that_can_not_be_read_comes_back_with_what_was_typed() {
        Guest.Answer none = send(Map.of(), Map.of("licence", "Ours"));
        Guest.Answer day = send(Map.of("alder.html", web(title)), Map.of("licence", "Ours", "expires", "soon"));

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select(".govuk-error-summary").text()).contains("Choose one or more reports");
        assertThat(none.page().select("input[name=licence]").attr("value")).isEqualTo("Ours");
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.page().select(".govuk-error-summary").text()).contains("“soon” is not a day");
    }

    @Test
    void a_report_that_was_sent_before_sightline_stopped_is_read_after_it_starts_again() {
        TakeIn takeIn = TestWeb.part(TakeIn.class);
        long sending = kept(web(title + " left"), 0);

        takeIn.soon();

        until(() -> arrival(sending).state() == Arrival.State.ADDED);
        assertThat(arrival(sending).report()).isPresent();
    }

    @Test
    void a_report_on_which_sightline_stopped_three_times_is_not_begun_once_more() {
        long sending = kept(web(title + " deadly"), 3);

        TestWeb.part(TakeIn.class).soon();

        until(() -> arrival(sending).state() == Arrival.State.REFUSED);
        assertThat(arrival(sending).says()).singleElement().asString().contains("stopped Sightline 3 times");
    }

    private long kept(byte[] bytes, int begun) {
        Arrivals arrivals = TestWeb.part(Arrivals.class);
        return transactions.atWork(() -> {
            long by = TestWeb.part(Accounts.class)
                    .visitor("business")
                    .orElseThrow()
                    .account();
            long sending = arrivals.next();
            arrivals.keep(sending, "left.html", bytes, Rights.UNSAID, by, Instant.now());
            sql.sql("update library_arrival set begun = :begun where sending = :sending")
                    .param("begun", begun)
                    .param("sending", sending)
                    .update();
            return sending;
        });
    }

    private Arrival arrival(long sending) {
        return transactions.atWork(
                () -> TestWeb.part(Arrivals.class).of(sending).getFirst());
    }

    @Test
    void who_only_reads_the_library_can_not_add_to_it() {
        assertThat(TestWeb.signedIn("practitioner").get("/library/add").status())
                .isEqualTo(403);
    }

    @Test
    void a_sending_that_never_was_is_not_there() {
        assertThat(business.get("/library/add/99999999").status()).isEqualTo(404);
    }
}
