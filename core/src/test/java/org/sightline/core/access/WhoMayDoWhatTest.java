package org.sightline.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of docs/who-may-do-what.md are what the code decides; a failure prints the picture as it would have to be. */
class WhoMayDoWhatTest {

    private String document = "";

    @BeforeEach
    void the_document() throws IOException {
        document = Files.readString(Path.of("..", "docs", "who-may-do-what.md"));
    }

    @Test
    void members_of_a_case() {
        assertDrawn(action -> true, role -> Picture.member(role, authorsHaveOne(role), false));
    }

    @Test
    void members_for_one_agency() {
        assertDrawn(Action::isAboutACase, role -> Picture.member(role, Optional.of("Health"), false));
    }

    @Test
    void members_for_one_agency_where_the_case_shares() {
        assertDrawn(Action::isAboutACase, role -> Picture.member(role, Optional.of("Health"), true));
    }

    @Test
    void people_who_are_not_members() {
        assertDrawn(Action::isAboutACase, role -> Picture.stranger(role, false, false));
    }

    @Test
    void people_who_are_not_members_of_a_restricted_case() {
        assertDrawn(Action::isAboutACase, role -> Picture.stranger(role, false, true));
    }

    @Test
    void people_who_broke_the_glass() {
        assertDrawn(Action::isAboutACase, role -> Picture.stranger(role, true, true));
    }

    @Test
    void people_who_broke_the_glass_of_a_case_that_nobody_runs() {
        assertDrawn(action -> action == Action.ADD_MEMBER || action == Action.MANAGE_MEMBERS, Picture::last);
    }

    private static Optional<String> authorsHaveOne(Role role) {
        return role == Role.AGENCY_AUTHOR ? Optional.of("Health") : Optional.empty();
    }

    private void assertDrawn(Predicate<Action> rows, Function<Role, Standing> standing) {
        assertThat(document).contains("```\n" + Picture.of(rows, standing) + "```");
    }
}
