package org.sightline.app.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.app.library.Themes;
import org.sightline.app.questions.live.OwnCase;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Searched;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.questions.AskQuestions;

/** What earlier reviews found, where people are at work: on a question, a child and a case. */
class FitWorkTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");

    @BeforeAll
    static void some_reviews_can_be_found() {
        for (String file : List.of(
                "2009-calderwick-lscb-rowan.html",
                "2009-saltmarch-lscb-linnet.html",
                "2010-pellbridge-lscb-hazel.html")) {
            MadeReports.added(Path.of(MadeReports.DEMO.toString(), file));
        }
        Wait.until(() -> TestWeb.part(LiveIndex.class)
                                .search(Asked.of("Linnet Rowan Hazel", 20))
                                .orElse(null)
                        instanceof Searched.Found found
                && found.hits().stream()
                                .map(hit -> hit.place().report())
                                .distinct()
                                .count()
                        >= 3);
    }

    private static Document found(Guest.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private static List<String> shown(Document page) {
        return page.select("details:contains(What earlier reviews found) li").eachText();
    }

    @Test
    void a_question_shows_a_few_findings_and_recommendations_of_other_reviews_with_page_and_reason() {
        Document list = found(lead.get(own.path("/questions")));
        String question = list.select("article.question a[href*=/questions/]").attr("href");

        Document page = found(lead.get(question));

        assertThat(shown(page))
                .hasSizeBetween(1, 3)
                .allMatch(text -> text.matches("(?s).*, page \\d+ .*"))
                .allMatch(text -> text.contains("Finding") || text.contains("Recommendation"));
        String link =
                page.select("details:contains(What earlier reviews found) li a").attr("href");
        assertThat(found(lead.get(link)).select("mark, .here").size()).isPositive();
    }

    @Test
    void a_case_shows_for_each_of_the_first_kinds_of_question_a_passage_of_another_review() {
        Document page = found(lead.get(own.path("")));

        assertThat(shown(page)).hasSizeBetween(1, 3).allMatch(text -> text.contains("Asked here: "));
        assertThat(page.select("details:contains(What earlier reviews found) li > a")
                        .eachText())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_child_shows_what_fits_what_is_asked_about_that_child_and_an_adult_shows_nothing() {
        Document people = found(lead.get(own.path("/people")));
        List<Document> each = people.select("a[href~=/people/\\d+$]").eachAttr("href").stream()
                .distinct()
                .map(href -> found(lead.get(href)))
                .toList();

        assertThat(each).anyMatch(page -> !shown(page).isEmpty());
        assertThat(each)
                .filteredOn(page -> page.select("input[name=kind][value=adult]").hasAttr("checked"))
                .allMatch(page -> shown(page).isEmpty());
    }

    @Test
    void somebody_of_one_agency_is_shown_none_since_it_would_tell_what_is_asked() {
        own.join(
                "author",
                lead.get(own.path("/exports"))
                        .page()
                        .select("#whose option")
                        .getLast()
                        .val());

        assertThat(shown(found(TestWeb.signedIn("author").get(own.path(""))))).isEmpty();
    }

    @Test
    void every_question_says_for_what_earlier_reviews_are_searched_and_to_which_themes_it_belongs() {
        assertThat(AskQuestions.all().codes()).allSatisfy(code -> {
            assertThat(Themes.soughtFor(code)).as(code).isNotBlank();
            assertThat(Themes.ofQuestion(code)).as(code).isNotEmpty().allMatch(Themes::has);
        });
    }

    @Test
    void a_child_who_died_stays_as_old_as_at_death_and_one_who_is_not_born_has_no_age() {
        LocalDate today = LocalDate.of(2026, 11, 2);
        Optional<ApproximateDate> born = Optional.of(ApproximateDate.on(LocalDate.of(2011, 5, 14)));

        assertThat(FitWork.age(born, Optional.empty(), today)).contains(185);
        assertThat(FitWork.age(born, Optional.of(ApproximateDate.on(LocalDate.of(2013, 5, 14))), today))
                .contains(24);
        assertThat(FitWork.age(Optional.of(ApproximateDate.on(LocalDate.of(2027, 1, 1))), Optional.empty(), today))
                .isEmpty();
        assertThat(FitWork.age(Optional.empty(), Optional.empty(), today)).isEmpty();
    }
}
