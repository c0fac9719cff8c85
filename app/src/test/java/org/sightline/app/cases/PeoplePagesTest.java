package org.sightline.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;

class PeoplePagesTest {

    private final Guest lead = TestWeb.signedIn("lead");

    private Document add(String address, Map<String, String> fields) {
        lead.get(address + "/people/add");
        return lead.post(address + "/people/add", fields).page();
    }

    /** @return the page on which that Mary is the mother of Ida can be changed */
    private String motherOfIda(String address) {
        add(address, Map.of("name", "Mary", "kind", "ADULT"));
        lead.get(address + "/people/relationships/add");
        return lead.post(
                        address + "/people/relationships",
                        Map.of("who", idOf(address, "Mary"), "sort", "MOTHER_OF", "whose", idOf(address, "Ida")))
                .page()
                .select("a[href*=relationships/]:contains(Change)")
                .attr("href");
    }

    private Guest joined(String address, String login) {
        lead.get(address + "/members");
        lead.post(address + "/members", Map.of("login", login));
        return TestWeb.signedIn(login);
    }

    private String idOf(String address, String name) {
        Element link = lead.get(address + "/people")
                .page()
                .select("table a:contains(" + name + ")")
                .getFirst();
        return link.attr("href").replaceAll(".*/", "");
    }

    @Test
    void a_date_of_birth_is_understood_as_people_write_it() {
        String address = CasesPagesTest.opened(lead, "Dates of birth", "");

        assertThat(add(address, Map.of("name", "Ida", "kind", "CHILD", "born", "2nd Nov 2015"))
                        .text())
                .contains("2 November 2015");
        assertThat(add(address, Map.of("name", "Jonas", "kind", "CHILD", "born", "about 2011"))
                        .text())
                .contains("understood as about 2011");
    }

    @Test
    void a_date_that_says_nothing_is_refused_in_a_sentence() {
        String address = CasesPagesTest.opened(lead, "A date of birth that is none", "");
        Document page = add(address, Map.of("name", "Ida", "kind", "CHILD", "born", "when the snow lay"));

        assertThat(page.select("#born-error").text()).contains("No date could be made of “when the snow lay”");
        assertThat(page.select("#name").attr("value")).isEqualTo("Ida");
    }

    @Test
    void an_unborn_child_has_the_day_on_which_it_is_expected() {
        String address = CasesPagesTest.opened(lead, "An unborn child", "");
        Document page = add(address, Map.of("name", "Unborn baby", "kind", "UNBORN", "born", "24 December 2026"));

        assertThat(page.select("table").text()).contains("not born yet, expected 24 December 2026");
    }

    @Test
    void saving_a_person_unchanged_changes_no_date() {
        String address = CasesPagesTest.opened(lead, "Saved unchanged", "");
        add(
                address,
                Map.of(
                        "name",
                        "Ida",
                        "kind",
                        "ADULT",
                        "born",
                        "spring 1988?",
                        "from",
                        "about 2010",
                        "until",
                        "May 2014"));
        String id = idOf(address, "Ida");
        Document form = lead.get(address + "/people/" + id).page();
        lead.post(
                address + "/people/" + id,
                Map.of(
                        "name",
                        "Ida",
                        "kind",
                        "ADULT",
                        "version",
                        "1",
                        "born",
                        form.select("#born").attr("value"),
                        "from",
                        form.select("#from").attr("value"),
                        "until",
                        form.select("#until").attr("value")));
        Document after = lead.get(address + "/people/" + id).page();

        assertThat(after.select("#born").attr("value"))
                .isEqualTo(form.select("#born").attr("value"))
                .isNotEmpty();
        assertThat(after.select("#from").attr("value")).isEqualTo("about 2010");
        assertThat(after.select("#until").attr("value")).isEqualTo("May 2014");
        assertThat(after.select("table tbody tr")).hasSize(2);
    }

    @Test
    void two_people_who_change_one_person_see_both_versions() {
        String address = CasesPagesTest.opened(lead, "Two change one", "Ida");
        String id = idOf(address, "Ida");
        String path = address + "/people/" + id;
        lead.get(path);
        lead.post(path, Map.of("name", "Ida", "kind", "CHILD", "version", "1", "born", "2 May 2015"));
        lead.get(path);
        Guest.Answer late =
                lead.post(path, Map.of("name", "Ida", "kind", "CHILD", "version", "1", "born", "3 May 2015"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("2 May 2015", "3 May 2015", "Asha Patel changed");
    }

    @Test
    void somebody_taken_out_is_kept_and_can_come_back() {
        String address = CasesPagesTest.opened(lead, "Taken out", "Ida\nJonas");
        String id = idOf(address, "Jonas");
        lead.get(address + "/people/" + id);
        Document out =
                lead.post(address + "/people/" + id + "/remove", Map.of()).page();

        assertThat(out.select("table").text()).doesNotContain("Jonas");
        assertThat(out.select("details").text()).contains("Jonas");
        assertThat(lead.post(address + "/people/" + id + "/bring-back", Map.of())
                        .page()
                        .select("table")
                        .text())
                .contains("Jonas");
    }

    @Test
    void a_child_without_a_father_on_record_says_so_in_tree_and_table() {
        String address = CasesPagesTest.opened(lead, "Without a father", "Ida");
        Document page = add(address, Map.of("name", "Mary", "kind", "ADULT", "role", "Mum"));

        assertThat(page.select(".family-fact").text()).isEqualTo("Ida: father not recorded");
        assertThat(page.select("svg .missing").text()).isEqualTo("father: not recorded");
        assertThat(page.select("table:contains(Relationships)").text()).contains("Mary mother of Ida");
    }

    @Test
    void a_relationship_is_recorded_changed_and_taken_out() {
        String address = CasesPagesTest.opened(lead, "A partnership", "Ida");
        add(address, Map.of("name", "Mary", "kind", "ADULT"));
        add(address, Map.of("name", "Ned", "kind", "ADULT"));
        lead.get(address + "/people/relationships/add");
        Document page = lead.post(
                        address + "/people/relationships",
                        Map.of(
                                "who",
                                idOf(address, "Mary"),
                                "sort",
                                "PARTNER_OF",
                                "whose",
                                idOf(address, "Ned"),
                                "from",
                                "2010"))
                .page();
        assertThat(page.select("svg path.together")).hasSize(1);

        String change = page.select("a[href*=relationships/]:contains(Change)").attr("href");
        lead.get(change);
        Map<String, String> ended = Map.of(
                "who", idOf(address, "Mary"), "sort", "PARTNER_OF", "whose", idOf(address, "Ned"), "until", "2014");
        assertThat(lead.post(change, ended).page().select("svg path.ended")).hasSize(1);
    }

    @Test
    void two_people_who_change_one_relationship_see_both_versions_and_choose() {
        String address = CasesPagesTest.opened(lead, "A family seen twice", "Ida");
        String change = motherOfIda(address);
        Map<String, String> mine = FreshCase.fields(lead.get(change).page(), "main form");
        Guest manager = joined(address, "manager");
        Map<String, String> theirs = FreshCase.fields(manager.get(change).page(), "main form");
        manager.post(change, FreshCase.with(theirs, "sort", "STEP_PARENT_OF"));

        Guest.Answer both = lead.post(change, FreshCase.with(mine, "source", "The birth certificate"));

        assertThat(both.status()).isEqualTo(409);
        assertThat(both.page().select("h1").text()).endsWith("changed what Mary is to Ida while you had it open");
        assertThat(both.page().select(".version-text").eachText())
                .containsExactly("mother of", "step-parent of", "The birth certificate", "Nothing");
        assertThat(lead.get(both.page().select("main a:contains(Leave it)").attr("href"))
                        .status())
                .isEqualTo(200);

        Map<String, String> chosen = FreshCase.fields(both.page(), "main form");
        chosen.put("sort", "STEP_PARENT_OF");
        chosen.put("source", "The birth certificate");
        Document people = lead.post(both.page().select("main form").attr("action"), chosen)
                .page();
        assertThat(people.select("table:contains(Relationships)").text())
                .contains("Mary step-parent of Ida", "The birth certificate")
                .doesNotContain("mother of");
    }

    @Test
    void a_relationship_that_somebody_took_out_meanwhile_is_added_anew_by_saving_again() {
        String address = CasesPagesTest.opened(lead, "A family seen once", "Ida");
        String change = motherOfIda(address);
        Map<String, String> mine = FreshCase.fields(lead.get(change).page(), "main form");
        lead.post(change + "/remove", Map.of());
        lead.get(address + "/people");

        Guest.Answer refused = lead.post(change, mine);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("took this relationship out");
        assertThat(lead.post(refused.page().select("main form").attr("action"), mine)
                        .page()
                        .select("table:contains(Relationships)")
                        .text())
                .contains("Mary mother of Ida");
    }

    @Test
    void who_lived_where_stands_by_address() {
        String address = CasesPagesTest.opened(lead, "An address", "Ida\nJonas");
        lead.get(address + "/people/addresses/add");
        Document page = lead.post(
                        address + "/people/addresses",
                        Map.of("address", "4 Mill Lane", "who", idOf(address, "Ida"), "from", "May 2014"))
                .page();

        assertThat(page.select("caption:contains(4 Mill Lane)")).hasSize(1);
        assertThat(page.select("#households table").text()).contains("Ida from May 2014");
    }

    @Test
    void stored_markup_in_a_name_is_only_text() {
        String address = CasesPagesTest.opened(lead, "Markup <script>", "");
        Document page = add(address, Map.of("name", "<img src=x onerror=alert(1)>", "kind", "ADULT"));

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("svg").text()).contains("<img");
    }

    @Test
    void somebody_unnamed_can_be_said_to_be_one_of_the_people_and_that_taken_back() {
        FreshCase one = new FreshCase();
        String address = "/cases/" + one.number();
        add(address, Map.of("name", "Ida", "kind", "CHILD"));
        add(address, Map.of("name", "Terry Cole", "kind", "ADULT"));
        one.sendAndUse("police.csv", "Date,What happened\n09/06/2013,Unknown male answered the door\n");
        Element unnamed = lead.get(address + "/people")
                .page()
                .select(".proposal:contains(Unnamed man)")
                .getFirst();
        String name = unnamed.select("input[name=name]").attr("value");
        assertThat(people(address)).contains(name);

        lead.get(address + "/people");
        Document said = lead.post(
                        address + "/people/proposals",
                        Map.of("name", name, "decision", "merge", "into", idOf(address, "Terry Cole")))
                .page();

        assertThat(said.text()).contains("is now another name of Terry Cole", "To take it back");
        assertThat(said.select(".proposal")).isEmpty();
        assertThat(people(address)).contains("Terry Cole").doesNotContain("Unnamed");

        String person = address + "/people/" + idOf(address, "Terry Cole");
        Map<String, String> form = FreshCase.fields(lead.get(person).page(), "form[data-draft]");
        assertThat(lead.get(person).page().select("#aliases").text()).isEqualTo(name);
        lead.post(person, FreshCase.with(form, "aliases", ""));

        assertThat(people(address)).contains(name);
        assertThat(lead.get(address + "/people").page().select(".proposal h3").text())
                .contains(name);
    }

    private String people(String address) {
        return lead.get(address + "/entries/f1-2")
                .page()
                .select(".entry-people")
                .text();
    }
}
