package org.sightline.app.library.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

/** By what right a report is kept, changed by two people; and a report taken down. */
class RightsAndTakeDownTest {

    @TempDir
    Path folder;

    private final Guest business = TestWeb.signedIn("business");
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final Reports reports = TestWeb.part(Reports.class);
    private long report;

    @BeforeEach
    void a_report() throws IOException {
        Path file = Files.writeString(
                folder.resolve("rowan.html"),
                "<!DOCTYPE html><html><body><main><h1>Child Rowan " + System.nanoTime()
                        + "</h1><p>He was four.</p></main></body></html>");
        AddReport.Outcome added = TestWeb.part(AddReport.class)
                .add(new AddReport.Request(file, "rowan.html", Rights.UNSAID, Optional.empty(), Optional.empty()));
        report = ((AddReport.Added) added).report().id();
    }

    private String address(String form) {
        return "/library/reports/" + report + "/" + form;
    }

    private Report stored() {
        return transactions.atWork(() -> reports.of(report)).orElseThrow();
    }

    /** The fields of the page's form as they stand there. */
    private static Map<String, String> fields(Guest.Answer answer) {
        Map<String, String> fields = new HashMap<>();
        for (Element input : answer.page().select("main form input[name]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        fields.remove("_csrf");
        return fields;
    }

    @Test
    void rights_are_changed_afterwards() {
        Map<String, String> fields = fields(business.get(address("rights")));
        fields.put("permission", "The chair wrote on 2 March");
        fields.put("source", "https://example.org/rowan");

        business.post(address("rights"), fields);

        assertThat(stored().rights())
                .isEqualTo(new Rights("", "https://example.org/rowan", "The chair wrote on 2 March", Optional.empty()));
    }

    @Test
    void of_two_people_who_change_rights_at_once_neither_overwrites_the_other() {
        Map<String, String> first = fields(business.get(address("rights")));
        Map<String, String> second = new HashMap<>(first);
        first.put("licence", "Ours");
        second.put("licence", "Theirs");
        business.post(address("rights"), first);
        business.get(address("rights"));

        Guest.Answer answer = business.post(address("rights"), second);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main").text()).contains("Ours").contains("Theirs");
        assertThat(stored().rights().licence()).isEqualTo("Ours");
    }

    @Test
    void an_address_that_is_none_is_said_so() {
        Map<String, String> fields = fields(business.get(address("rights")));
        fields.put("source", "on the web");

        Guest.Answer answer = business.post(address("rights"), fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains("“on the web” is not an address");
    }

    @Test
    void a_report_is_taken_down_with_a_reason_and_can_not_be_read_any_more() {
        business.get(address("take-down"));
        assertThat(business.post(address("take-down"), Map.of("why", " ")).status())
                .isEqualTo(422);

        business.post(address("take-down"), Map.of("why", "The family asked for it."));

        assertThat(stored().takenDown()).map(Report.TakenDown::why).contains("The family asked for it.");
    }

    @Test
    void who_only_reads_the_library_can_not_take_a_report_down() {
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get("/rules");

        assertThat(practitioner
                        .post(address("take-down"), Map.of("why", "No reason"))
                        .status())
                .isEqualTo(403);
        assertThat(stored().takenDown()).isEmpty();
    }
}
