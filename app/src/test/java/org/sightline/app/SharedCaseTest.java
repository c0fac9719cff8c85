package org.sightline.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole command on the files of a published review, which lie outside the repository; skipped where they are absent. */
class SharedCaseTest {

    @TempDir
    Path out;

    private Results results;
    private Told told;

    @BeforeEach
    void review() {
        Optional<Path> shared = shared("cases/case-p");
        assumeTrue(shared.isPresent(), "skipped: there is no shared/cases/case-p");
        told = Told.by("review", shared.orElseThrow(), "--out", out);
        results = new Results(out);
    }

    @Test
    void its_31_rows_are_31_entries() {
        assertThat(told.code()).as(told.all()).isZero();
        assertThat(results.entries()).hasSize(31);
        assertThat(results.addUp()).isTrue();
    }

    @Test
    void it_asks_what_a_review_would_ask_and_not_too_much() {
        assertThat(results.questions().size()).isLessThanOrEqualTo(24);
        assertThat(asked("INFO-STOP", "School"))
                .anySatisfy(
                        question -> assertThat(question.get("evidence").size()).isEqualTo(3));
        assertThat(asked("ADULT-UNKNOWN", "Partner K"))
                .anySatisfy(
                        question -> assertThat(question.get("ask").asString()).contains("Partner A"));
        assertThat(asked("REF-NO-OUTCOME", "November 2010")).isNotEmpty();
        assertThat(asked("GAP-SEEN", "Child P"))
                .anySatisfy(
                        question -> assertThat(question.get("ask").asString()).contains("alone"));
    }

    @Test
    void every_question_opens_the_entries_behind_it() {
        Set<String> ids = results.entries().stream()
                .map(entry -> entry.get("id").asString())
                .collect(toSet());

        assertThat(results.questions().valueStream())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.get("evidence").valueStream())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(ids).contains(id.asString())));
    }

    @Test
    void the_json_has_the_fields_that_others_build_on() {
        assertThat(results.chronology().propertyNames()).contains("case", "asAt", "children", "entries", "notRead");
        assertThat(results.entries().getFirst().propertyNames())
                .contains("id", "happened", "earliest", "latest", "recorded", "agency", "people", "text", "source")
                .contains("kinds", "sightings", "sameEventAs");
        assertThat(results.questions().get(0).propertyNames())
                .contains("id", "code", "about", "ask", "expected", "found", "from", "to", "evidence", "rule", "lens")
                .contains("otherReading");
        assertThat(results.questions().valueStream())
                .extracting(question -> question.get("lens").asString())
                .isSubsetOf("then", "now", "both");
    }

    private List<JsonNode> asked(String code, String words) {
        return results.questions()
                .valueStream()
                .filter(question -> question.get("code").asString().equals(code))
                .filter(question ->
                        question.get("ask").asString().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK)))
                .toList();
    }

    /** Looked for under SIGHTLINE_SHARED, or in a folder named shared beside any folder above this one. */
    private static Optional<Path> shared(String name) {
        String given = System.getProperty("SIGHTLINE_SHARED", System.getenv().getOrDefault("SIGHTLINE_SHARED", ""));
        if (!given.isBlank()) {
            return Optional.of(Path.of(given, name)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("shared").resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
