package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SearchClusterTest {

    @Test
    void after_the_address_may_stand_an_index() {
        SearchCluster named = SearchCluster.at("https://search.example.org:9200/calderwick", "", "", "");

        assertThat(named.address()).isEqualTo(URI.create("https://search.example.org:9200"));
        assertThat(named.index()).isEqualTo("calderwick");
        assertThat(SearchCluster.at("https://search.example.org/", "", "", "").index())
                .isEqualTo("sightline-passages");
    }

    @Test
    void the_texts_of_reports_travel_hidden_unless_they_stay_on_this_machine() {
        assertThat(SearchCluster.wrongWith("http://search.example.org:9200", "").orElseThrow())
                .contains("https://");
        assertThat(SearchCluster.wrongWith("http://localhost:9200", "")).isEmpty();
    }

    @Test
    void what_can_not_be_an_address_is_told_without_a_password_that_stands_in_it() {
        for (String url : new String[] {
            "search.example.org",
            "https://",
            "not an address",
            "https://sight:harbour@search.example.org",
            "https://search.example.org/_all",
            "https://search.example.org/a/b",
            "ftp://search.example.org"
        }) {
            assertThat(SearchCluster.wrongWith(url, "").orElseThrow()).as(url).doesNotContain("harbour");
        }
    }

    @Test
    void a_certificate_that_is_not_there_is_told() {
        assertThat(SearchCluster.wrongWith("https://search.example.org", "/nowhere.pem")
                        .orElseThrow())
                .contains("/nowhere.pem");
    }

    @Test
    void the_password_is_not_told() {
        assertThat(SearchCluster.at("https://search.example.org", "sight", "a quiet harbour", ""))
                .hasToString("https://search.example.org/sightline-passages");
    }
}
