package org.sightline.app.library.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Facts;
import org.sightline.app.library.ReportTheme;
import org.sightline.app.library.ReportThemes;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.library.FactKind;

/** What was read in a report, checked by a lead reviewer: themes confirmed or set aside, facts corrected. */
class CheckWhatWasReadTest {

    @TempDir
    Path folder;

    private final Guest lead = TestWeb.signedIn("lead");
    private final Transactions transactions = TestWeb.part(Transactions.class);
    private long report;

    @BeforeEach
    void a_report_about_neglect_and_missed_appointments() throws IOException {
        Path file = Files.writeString(
                folder.resolve("linden.html"),
                "<!DOCTYPE html><html><body><main><h1>Serious case review: Linden " + System.nanoTime() + """
                </h1><p>Ashvale Safeguarding Children Board</p><p>Published March 2014</p><h2>What happened</h2>
                <p>Linden was a boy of four. He died of neglect. Neglect had been seen by his school and by his neighbours for years.</p>
                <p>He was not brought to eleven appointments, and each time he was discharged.</p>
                <h2>Findings</h2><ol><li>Neglect was looked at one event at a time.</li>
                <li>That he was not brought to appointments was taken for a family that did not care.</li></ol>
                </main></body></html>
                """);
        AddReport.Outcome added = TestWeb.part(AddReport.class)
                .add(new AddReport.Request(file, "linden.html", Rights.UNSAID, Optional.empty(), Optional.empty()));
        report = ((AddReport.Added) added).report().id();
    }

    private String address(String form) {
        return "/library/reports/" + report + "/" + form;
    }

    private List<ReportTheme> themes() {
        return transactions.atWork(() -> TestWeb.part(ReportThemes.class).of(report));
    }

    private List<Fact> facts(FactKind kind) {
        return transactions.atWork(() -> TestWeb.part(Facts.class).of(report)).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    /** The form as it stands on the page. */
    private static Map<String, String> form(Guest.Answer answer) {
        Map<String, String> form = new HashMap<>();
        for (Element input : answer.page().select("main form input[name]")) {
            if (!input.attr("type").matches("radio|checkbox") || input.hasAttr("checked")) {
                form.put(input.attr("name"), input.attr("value"));
            }
        }
        form.remove("_csrf");
        return form;
    }

    @Test
    void a_theme_is_shown_with_the_sentence_that_speaks_of_it_and_confirmed_or_set_aside() {
        Guest.Answer page = lead.get(address("themes"));
        assertThat(page.page().select("blockquote").text()).contains("Neglect");
        Map<String, String> form = form(page);
        form.put("NEG", "holds");
        form.put("WNB", "not");

        lead.post(address("themes"), form);

        assertThat(themes())
                .filteredOn(theme -> theme.code().equals("NEG"))
                .allMatch(ReportTheme::confirmed)
                .hasSize(1);
        assertThat(themes()).noneMatch(theme -> theme.code().equals("WNB"));
        assertThat(lead.get(address("themes"))
                        .page()
                        .select("input[name=NEG][value=holds]")
                        .hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_theme_that_was_not_read_is_added_and_taken_back() {
        Map<String, String> form = form(lead.get(address("themes")));
        form.put("also", "CUL");
        lead.post(address("themes"), form);
        assertThat(themes()).anyMatch(theme -> theme.code().equals("CUL") && theme.confirmed());

        Map<String, String> without = form(lead.get(address("themes")));
        assertThat(without.remove("also")).isEqualTo("CUL");
        lead.post(address("themes"), without);

        assertThat(themes()).noneMatch(theme -> theme.code().equals("CUL"));
    }

    @Test
    void a_form_that_says_what_stands_changes_nothing() {
        List<ReportTheme> before = themes();

        lead.post(address("themes"), form(lead.get(address("themes"))));
        lead.post(address("facts"), form(lead.get(address("facts"))));

        assertThat(themes()).isEqualTo(before);
        assertThat(facts(FactKind.TITLE)).noneMatch(Fact::said);
    }

    @Test
    void facts_are_corrected_and_those_that_were_not_touched_stay_as_they_were_read() {
        Map<String, String> form = form(lead.get(address("facts")));
        assertThat(form).containsEntry("sex", "boy");
        form.put("sex", "girl");
        form.put("published", "27 May 2015");
        form.put("board", "Ashvale Safeguarding Children Partnership");

        lead.post(address("facts"), form);

        assertThat(facts(FactKind.SEX))
                .singleElement()
                .matches(fact -> fact.said() && fact.code().equals("girl"));
        assertThat(facts(FactKind.PUBLISHED))
                .singleElement()
                .matches(fact -> fact.code().equals("2015-05-27"));
        assertThat(facts(FactKind.BOARD))
                .singleElement()
                .matches(fact -> fact.code().equals("ashvale"));
        assertThat(facts(FactKind.TITLE)).noneMatch(Fact::said);
    }

    @Test
    void a_date_that_is_none_comes_back_with_what_was_typed() {
        Map<String, String> form = form(lead.get(address("facts")));
        form.put("published", "some time ago");

        Guest.Answer answer = lead.post(address("facts"), form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains("“some time ago” is not a date");
        assertThat(answer.page().select("input[name=published]").attr("value")).isEqualTo("some time ago");
    }
}
