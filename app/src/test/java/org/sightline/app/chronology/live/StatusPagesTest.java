package org.sightline.app.chronology.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class StatusPagesTest {

    private final Guest lead = TestWeb.signedIn("lead");

    private String child() {
        return lead.get("/cases/1/status")
                .page()
                .select("select[name=person] option[value]:not([value=''])")
                .val();
    }

    private Guest.Answer enter(String words, String begins, String ends) {
        String child = child();
        return lead.post(
                "/cases/1/status",
                Map.of("person", child, "sort", "SCHOOL", "words", words, "begins", begins, "ends", ends));
    }

    @Test
    void what_was_entered_stands_in_the_table_and_behind_the_line() {
        assertThat(enter("Harbour School", "September 2015", "about 2017")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Harbour School")
                .contains("from September 2015 to about 2017");

        Document chronology = lead.get("/cases/1/chronology").page();
        assertThat(chronology.select("rect.band")).isNotEmpty();
        assertThat(chronology.select("svg a title").eachText())
                .anySatisfy(title -> assertThat(title).contains("School or nursery: Harbour School"));
    }

    @Test
    void what_ends_before_it_begins_is_asked_again_with_what_was_typed() {
        Guest.Answer again = enter("Backwards School", "2017", "2015");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#ends-error").text()).contains("before it begins");
        assertThat(again.page().select("#words").val()).isEqualTo("Backwards School");
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects_unless_somebody_was_faster() {
        enter("Wrong School", "2015", "");
        Document list = lead.get("/cases/1/status").page();
        String change = list.select("tr:contains(Wrong School) a:contains(Correct)")
                .attr("href")
                .replace("#form", "");
        Document form = lead.get(change).page();
        Map<String, String> right = Map.of(
                "person",
                child(),
                "sort",
                "SCHOOL",
                "words",
                "Right School",
                "begins",
                "2015",
                "version",
                form.select("section input[name=version]").val());

        Document after = lead.post(change, right).page();

        assertThat(after.select("tbody").text()).contains("Right School").doesNotContain("Wrong School");
        assertThat(lead.post(change, right).status()).isEqualTo(422);
    }
}
