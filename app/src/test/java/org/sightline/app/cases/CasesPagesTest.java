package org.sightline.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class CasesPagesTest {

    private final Guest lead = TestWeb.signedIn("lead");

    /** Opens a case through its form, and gives its address. */
    static String opened(Guest guest, String title, String children) {
        guest.get("/cases/new");
        Guest.Answer answer =
                guest.post("/cases/new", Map.of("title", title, "authority", "Westmarch", "children", children));
        return answer.response().uri().getPath();
    }

    @Test
    void a_case_is_opened_in_one_form_and_shows_the_first_three_steps() {
        lead.get("/cases/new");
        Guest.Answer answer = lead.post("/cases/new", Map.of("title", "A case of nothing yet"));

        assertThat(answer.response().uri().getPath()).matches("/cases/\\d+");
        assertThat(answer.page().select("h1").text()).isEqualTo("A case of nothing yet");
        assertThat(answer.page().select("main ol li")).hasSize(3);
    }

    @Test
    void first_children_are_the_people_of_the_new_case() {
        String address = opened(lead, "A case of two children", "Ida\nJonas\n\nIda");

        assertThat(lead.get(address + "/people")
                        .page()
                        .select("table th[scope=row]")
                        .eachText())
                .containsSequence("Ida", "Jonas");
    }

    @Test
    void a_case_without_a_name_is_refused_with_what_was_typed() {
        lead.get("/cases/new");
        Guest.Answer answer = lead.post("/cases/new", Map.of("title", " ", "children", "Ida"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.page().select("#children").text()).isEqualTo("Ida");
    }

    @Test
    void the_list_finds_a_case_by_the_name_of_a_child() {
        opened(lead, "A case to be found", "Philippa Quill");

        assertThat(lead.get("/cases?text=pippa+q").page().select("table").text())
                .isEmpty();
        assertThat(lead.get("/cases?text=ippa+q").page().select("table").text()).contains("A case to be found");
    }

    @Test
    void a_percent_sign_is_looked_for_and_finds_nothing_else() {
        assertThat(lead.get("/cases?text=%25").page().select("main").text()).contains("None of your cases");
    }

    @Test
    void whoever_belongs_to_no_case_is_told_what_to_do() {
        assertThat(TestWeb.signedIn("practitioner")
                        .get("/cases?text=zzzz")
                        .page()
                        .text())
                .contains("None of your cases");
    }

    @Test
    void two_people_who_change_the_settings_see_both_versions_and_choose() {
        String address = opened(lead, "A case that two rename", "");
        lead.get(address + "/settings");
        lead.post(address + "/settings", Map.of("title", "First name", "authority", "Westmarch", "version", "1"));
        lead.get(address + "/settings");
        Guest.Answer late = lead.post(
                address + "/settings", Map.of("title", "Second name", "authority", "Westmarch", "version", "1"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("First name", "Second name");
        String version = late.page().select("input[name=version]").attr("value");

        Guest.Answer chosen = lead.post(
                address + "/settings", Map.of("title", "Second name", "authority", "Westmarch", "version", version));

        assertThat(chosen.page().select("h1").text()).isEqualTo("Second name");
    }

    @Test
    void the_overview_shows_children_agencies_and_latest_entries() {
        String text = lead.get("/cases/1").page().select("main").text();

        assertThat(text).contains("Wren Ashdown", "Robin Ashdown", "Latest entries");
        assertThat(lead.get("/cases/1").page().select(".latest dt")).hasSize(5);
    }

    @Test
    void every_page_of_a_case_can_be_reached_from_its_overview() {
        assertThat(lead.get("/cases/1").page().select("a").eachAttr("href"))
                .contains(
                        "/cases/1/people",
                        "/cases/1/agencies",
                        "/cases/1/chronology",
                        "/cases/1/questions",
                        "/cases/1/who-looked",
                        "/cases/1/members",
                        "/cases/1/keeping",
                        "/cases/1/settings");
    }
}
