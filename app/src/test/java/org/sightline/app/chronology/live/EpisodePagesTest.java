package org.sightline.app.chronology.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class EpisodePagesTest {

    private final Guest lead = TestWeb.signedIn("lead");

    /** @return the address of a new episode of the first two police entries */
    private String gathered(String title) {
        Document page = lead.get("/cases/1/chronology?agency=Police").page();
        String entry = page.select("input[name=entry]").getFirst().val();
        Guest.Answer made = lead.post("/cases/1/episodes", Map.of("entry", entry, "into", "", "title", title));
        return made.response().uri().getPath();
    }

    @Test
    void ticked_entries_become_an_episode_with_a_period() {
        Document episode = lead.get(gathered("The spring of the moves")).page();

        assertThat(episode.select("h1").text()).isEqualTo("The spring of the moves");
        assertThat(episode.select(".entry")).hasSize(1);
        assertThat(episode.select("main p").eachText().getFirst()).contains("1 entry");
    }

    @Test
    void an_episode_shows_its_entries_alone_in_the_chronology() {
        String path = gathered("Shown alone");
        String id = path.substring(path.lastIndexOf('/') + 1);

        Document chronology = lead.get("/cases/1/chronology?episode=" + id).page();

        assertThat(chronology.select(".entry")).hasSize(1);
        assertThat(chronology.select(".filter-chosen").text()).contains("Episode: Shown alone");
    }

    @Test
    void without_a_name_it_is_asked_again_and_what_was_ticked_is_kept() {
        Document page = lead.get("/cases/1/chronology").page();
        String entry = page.select("input[name=entry]").getFirst().val();

        Guest.Answer again = lead.post("/cases/1/episodes", Map.of("entry", entry, "title", " "));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=entry]").val()).isEqualTo(entry);
        assertThat(again.page().select(".govuk-error-summary").text()).contains("name");
    }

    @Test
    void two_people_who_change_its_words_see_both_versions() {
        String path = gathered("Twice changed");
        lead.post(path, Map.of("title", "First", "why", "because", "version", "1"));

        Document both = lead.post(path, Map.of("title", "Second", "why", "because", "version", "1"))
                .page();

        assertThat(both.select("h1").text()).contains("changed this episode while you had it open");
        assertThat(both.select(".version").eachText())
                .anySatisfy(text -> assertThat(text).contains("First"));
        assertThat(lead.get(path).page().select("h1").text()).isEqualTo("First");
    }

    @Test
    void an_entry_can_be_taken_out_and_stays_in_the_chronology() {
        String path = gathered("Emptied");
        String entry = lead.get(path).page().select("input[name=entry]").val();

        Document empty = lead.post(path + "/take-out", Map.of("entry", entry)).page();

        assertThat(empty.select(".entry")).isEmpty();
        assertThat(empty.select(".govuk-inset-text").text()).contains("No entry is in it");
        assertThat(lead.get("/cases/1/entries/" + entry).status()).isEqualTo(200);
    }
}
