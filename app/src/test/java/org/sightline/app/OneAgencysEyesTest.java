package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.commands.ExitCode;

/** What one agency knew, and what a person has corrected. */
class OneAgencysEyesTest {

    @TempDir
    Path temporary;

    private MadeUpFolder folder;

    @BeforeEach
    void a_school_that_told_social_care_of_one_thing_and_not_of_another() throws IOException {
        folder = MadeUpFolder.in(temporary).text("primary school.csv", """
                        Date,Child,Concern,Told to
                        3/2/2014,Kit Marlow,Bruise to cheek seen.,Social care
                        17/2/2014,Kit Marlow,Bruise to arm seen.,
                        """).text("social care.csv", """
                        Date,Child,Details
                        4/2/2014,Kit Marlow,Referral received from school.
                        """);
    }

    @Test
    void an_agency_knew_what_it_wrote_and_what_it_was_told() {
        Told told = review("--known-to", "children's social care");

        assertThat(told.code()).isEqualTo(ExitCode.DONE.code());
        assertThat(ids()).containsExactly("primary-school-2", "social-care-2");
        assertThat(new Results(out()).addUp()).isTrue();
        assertThat(told.out()).contains("as known to Children's social care", "not yet known");
    }

    @Test
    void an_agency_that_nobody_knows_is_answered_with_those_that_there_are() {
        Told told = review("--known-to", "the fire brigade");

        assertThat(told.code()).isEqualTo(ExitCode.WRONG_SETTINGS.code());
        assertThat(told.err()).contains("'the fire brigade'", "Primary school", "Children's social care");
    }

    @Test
    void a_mapping_that_a_person_has_corrected_is_never_written_over() throws IOException {
        review();
        Path mapping = out().resolve("mapping.yaml");
        String corrected = Files.readString(mapping) + "# checked by K. M.\n";
        Files.writeString(mapping, corrected);

        review();

        assertThat(mapping).hasContent(corrected);
        assertThat(out().resolve("new-mapping.yaml")).exists();
    }

    private Told review(String... options) {
        List<Object> words = new java.util.ArrayList<>(List.of("review", folder.path(), "--out", out()));
        words.addAll(List.of(options));
        return Told.by(words.toArray());
    }

    private List<String> ids() {
        return new Results(out())
                .entries().stream().map(entry -> entry.get("id").asString()).toList();
    }

    private Path out() {
        return temporary.resolve("out");
    }
}
