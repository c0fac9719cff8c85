package org.sightline.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.questions.live.OwnCase;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

class OpenQuestionsTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");

    @Test
    void whoever_answers_a_question_finds_one_fewer_open_in_the_list_and_on_the_overview_until_it_is_opened_again() {
        int raised = lead.get(own.path("/questions"))
                .page()
                .select("article.question")
                .size();
        assertThat(openInTheList()).isEqualTo(raised);
        assertThat(overview())
                .contains(raised == 1 ? "1 question is open" : raised + " questions are open")
                .doesNotContain("set aside");

        String question = say(Map.of("says", "answered", "reason", "She was at her aunt's.", "seen", "0"));

        assertThat(openInTheList()).isEqualTo(raised - 1);
        assertThat(overview()).contains("1 is answered or set aside");
        lead.get(question);
        lead.post(
                question + "/answers",
                Map.of("says", "opened again", "reopenReason", "The aunt says otherwise.", "seen", "1"));
        assertThat(openInTheList()).isEqualTo(raised);
    }

    @Test
    void what_was_set_aside_is_not_open_either() {
        int raised = openInTheList();

        say(Map.of("says", "set aside", "asideReason", "Another review asks it.", "seen", "0"));

        assertThat(openInTheList()).isEqualTo(raised - 1);
    }

    @Test
    void somebody_of_one_agency_is_told_no_number() {
        own.join(
                "author",
                lead.get(own.path("/exports"))
                        .page()
                        .select("#whose option")
                        .getLast()
                        .val());

        assertThat(TestWeb.signedIn("author")
                        .get("/cases?order=change")
                        .page()
                        .select(row() + " td")
                        .getLast()
                        .text())
                .isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | No question is raised",
                "1 | 0 | 1 question is open",
                "4 | 0 | 4 questions are open",
                "3 | 1 | 3 questions are open, 1 is answered or set aside",
                "1 | 2 | 1 question is open, 2 are answered or set aside",
                "0 | 1 | The one question is answered or set aside",
                "0 | 9 | All 9 questions are answered or set aside"
            })
    void what_is_raised_is_said_in_words(int open, int closed, String words) {
        assertThat(new Raised(open, closed).inWords()).isEqualTo(words);
    }

    private String say(Map<String, String> words) {
        String question = lead.get(own.path("/questions"))
                .page()
                .select("article.question h2 a")
                .attr("href");
        lead.get(question);
        assertThat(lead.post(question + "/answers", words).status()).isEqualTo(200);
        return question;
    }

    private String row() {
        return "tr:has(a[href=" + own.path("") + "])";
    }

    private int openInTheList() {
        return Integer.parseInt(lead.get("/cases?text=Ashford")
                .page()
                .select(row() + " td")
                .getLast()
                .text());
    }

    private String overview() {
        return lead.get(own.path("")).page().select("main").text();
    }
}
