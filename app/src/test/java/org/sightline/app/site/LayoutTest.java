package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final InCase IN_CASE = InCase.of("12", "The Hallorans", CaseTab.PEOPLE);

    @Test
    void the_tab_says_page_case_and_product() {
        assertThat(shown(Rendered.visit().page("People", IN_CASE)).title())
                .isEqualTo("People - The Hallorans - Sightline");
        assertThat(shown(Rendered.visit().page("Cases", Section.CASES)).title()).isEqualTo("Cases - Sightline");
    }

    @Test
    void the_tab_says_first_that_something_must_be_mended() {
        Site site = Rendered.visit().page("Add a person", IN_CASE).with(Errors.of("name", "Write a name"));

        assertThat(shown(site).title()).isEqualTo("Error: Add a person - The Hallorans - Sightline");
    }

    @Test
    void only_the_sections_of_the_role_are_offered() {
        Document page = shown(Rendered.visit().page("Cases", Section.CASES));

        assertThat(page.select(".govuk-service-navigation__link").eachText())
                .containsExactly("Cases", "Rule book", "Audit");
        assertThat(page.select("[aria-current]").eachText()).containsExactly("Cases");
    }

    @Test
    void only_the_pages_of_a_case_that_are_open_to_the_person_are_offered() {
        InCase two =
                new InCase("12", "The Hallorans", CaseTab.AGENCIES, EnumSet.of(CaseTab.AGENCIES, CaseTab.OVERVIEW));
        Document page = shown(Rendered.visit().page("Agencies", two));

        assertThat(page.select(".moj-sub-navigation__link").eachAttr("href"))
                .containsExactly("/cases/12", "/cases/12/agencies");
    }

    @Test
    void before_signing_in_there_is_nothing_to_sign_out_of_and_nothing_to_hide() {
        Visit nobody = new Visit(Optional.empty(), Rendered.CSRF, Optional.empty(), false);
        Document page = shown(nobody.page("Sign in", Section.NONE));

        assertThat(page.select("nav, form, [data-hide], .made-up")).isEmpty();
    }

    @Test
    void a_page_of_made_up_data_says_so() {
        assertThat(shown(Rendered.visit().page("Cases", Section.CASES))
                        .select(".made-up")
                        .text())
                .isEqualTo("Made-up data: nobody in it exists.");
    }

    @Test
    void a_name_can_not_become_part_of_the_page() {
        Document page =
                shown(Rendered.visit().page("People", InCase.of("12", "<script>alert(1)</script>", CaseTab.PEOPLE)));

        assertThat(page.select("body script")).isEmpty();
        assertThat(page.select(".case-name").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nothing_on_any_page_is_inline_so_that_the_policy_can_forbid_it() {
        for (String html : new String[] {Gallery.page(), Gallery.conflict(), Gallery.problem(Problem.notFound())}) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("[style], style, script:not([src]), base")).isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on")))
                    .isEmpty();
        }
    }

    @Test
    void every_form_that_changes_something_carries_the_token() {
        assertThat(Jsoup.parse(Gallery.page() + Gallery.conflict()).select("form[method=post]"))
                .isNotEmpty()
                .allSatisfy(form ->
                        assertThat(form.select("input[name=_csrf]").val()).isEqualTo("made-up-token"));
    }

    private static Document shown(Site site) {
        return Jsoup.parse(Rendered.page(site, "<h1>" + site.title() + "</h1>"));
    }
}
