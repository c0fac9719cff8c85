package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.sightline.core.intake.Agencies;

class AgencyTermsTest {

    private final Agencies agencies = AgencyTerms.shipped();

    @Test
    void an_abbreviation_or_a_profession_means_its_agency() {
        assertThat(agencies.find("EWO")).contains(new Agency("Education welfare", Sector.EDUCATION_WELFARE));
        assertThat(agencies.find("Passed to S/W")).contains(new Agency("Children's social care", Sector.SOCIAL_CARE));
        assertThat(agencies.find("Referred to community paediatrician"))
                .contains(new Agency("Community paediatrics", Sector.COMMUNITY_HEALTH));
        assertThat(agencies.find("Child's G.P. informed")).contains(new Agency("GP", Sector.GP));
    }

    @Test
    void words_that_mean_no_agency_find_none() {
        assertThat(agencies.find("Taking food from a friend")).isEmpty();
        assertThat(agencies.find("")).isEmpty();
    }

    @Test
    void a_school_keeps_its_own_name_and_is_known_as_a_school() {
        assertThat(agencies.named("Brook Lane Primary School"))
                .isEqualTo(new Agency("Brook Lane Primary School", Sector.SCHOOL));
    }

    @Test
    void a_known_name_is_written_one_way() {
        assertThat(agencies.named("health visitors")).isEqualTo(new Agency("Health visiting", Sector.HEALTH_VISITING));
        assertThat(agencies.named("social-care")).isEqualTo(agencies.named("Children's Social Care"));
    }

    @Test
    void an_agency_nobody_has_described_keeps_its_name() {
        assertThat(agencies.named("Harbour Lights")).isEqualTo(new Agency("Harbour Lights", Sector.OTHER));
    }
}
