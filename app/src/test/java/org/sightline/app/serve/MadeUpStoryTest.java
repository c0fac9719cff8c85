package org.sightline.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class MadeUpStoryTest {

    private static ConfigurableApplicationContext web = TestWeb.startUntold();
    private static Guest lead = new Guest(TestWeb.address(web));

    @BeforeAll
    static void tell() {
        web.getBean(MadeUpStory.class).tell(TestWeb.address(web));
        lead.signIn("lead", MadeUpCase.PASSWORD);
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static String text(String path) {
        return lead.get(path).page().text();
    }

    @Test
    void agencies_stand_in_every_state_there_is() {
        assertThat(text("/cases/1/agencies"))
                .contains("Not asked", "no reply yet", "chased", "Answered", "Holds nothing", "Refused", "Late by");
    }

    @Test
    void a_later_version_of_a_file_has_taken_the_place_of_the_earlier_one() {
        assertThat(text("/cases/1/agencies")).contains("police.csv Police Replaced by a later version");
    }

    @Test
    void questions_are_answered_set_aside_and_reported_as_wrong() {
        assertThat(text("/cases/1/questions?state=answered")).contains("notice from the police on 18 September 2017");
        assertThat(text("/cases/1/questions?state=set-aside")).contains("came off the roll on 20 July 2018");
        assertThat(text("/cases/1/question-reports")).contains("These are not two times in a row.");
    }

    @Test
    void a_reading_is_overruled_and_an_episode_gathered() {
        assertThat(text("/cases/1/chronology?words=landing")).contains("landing");
        assertThat(text("/cases/1/episodes")).contains("Autumn 2017: seven agencies held a piece");
    }

    @Test
    void an_entry_was_corrected_by_its_agency() {
        assertThat(text("/cases/1/chronology?words=crying+upstairs")).contains("a child crying upstairs");
    }

    @Test
    void the_family_is_drawn_and_its_addresses_known() {
        assertThat(text("/cases/1/people")).contains("partner of Jodie Ashdown from June 2017", "3 Mill Terrace");
        assertThat(text("/cases/1/status")).contains("Child in need plan", "Foster carers", "Police protection");
    }

    @Test
    void a_glass_was_broken_and_somebody_has_to_check_it() {
        Guest business = new Guest(TestWeb.address(web));
        business.signIn("business", MadeUpCase.PASSWORD);
        assertThat(business.get("/break-glass").page().text()).contains("Tom Rudd");
    }

    @Test
    void a_restricted_case_is_not_even_named_to_those_who_do_not_belong_to_it() {
        assertThat(text("/cases")).contains("Ellis Marlow").doesNotContain("Larkfield");
    }

    @Test
    void everything_that_was_done_stands_in_the_audit_on_its_day() {
        assertThat(text("/cases/1/who-looked")).contains("Grace Obi", "Tom Rudd", "Asha Patel");
        Duration behind = Duration.between(web.getBean(InstantSource.class).instant(), Instant.now());
        assertThat(behind).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void it_is_told_to_an_empty_database_only() {
        web.getBean(MadeUpStory.class).tell(TestWeb.address(web));
        assertThat(lead.get("/cases?text=Ashdown").page().select("main a[href='/cases/1']"))
                .hasSize(1);
    }
}
