package org.sightline.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.RuleBook;

class LoadRuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
    private static final String RULE = """
            - id: TEA-5
              title: Tea is offered
              binds: [housing]
              editions:
                - from: 2010-01-01
                  to: 2014-12-31
                  level: local procedure
                  authority: Northmoor
                  duty: Tea is offered within 5 working days.
                  limits:
                    limit: { amount: 5, unit: working days }
                  source: { instrument: Northmoor tea procedure, confirmed: false }
                  examples:
                    - { says: A Monday, start: 2012-03-05, due: 2012-03-12 }
                - from: 2015-01-01
                  level: local procedure
                  authority: Northmoor
                  duty: Tea is offered before the third day ends.
                  limits:
                    limit: { amount: 3, unit: days, start day: counted }
                  source: { instrument: Northmoor tea procedure, confirmed: false }
                  examples:
                    - { says: A Monday, start: 2015-03-02, due: 2015-03-04 }
            """;

    @TempDir
    Path folder;

    @Test
    void an_authoritys_own_rules_are_laid_over_englands() throws IOException {
        RuleBook book = loaded(RULE);
        assertThat(book.limit("TEA-5", "limit", DAY, "Northmoor")).contains(new Limit(3, Limit.Unit.DAYS, true));
        assertThat(book.limit("TEA-5", "limit", DAY, "Southmoor")).isEmpty();
    }

    @Test
    void an_own_edition_comes_before_englands_and_stands_only_there() throws IOException {
        RuleBook book = loaded(RULE.replace("TEA-5", "ASM-45"));
        assertThat(book.limit("ASM-45", "limit", DAY, "Northmoor"))
                .map(Limit::amount)
                .contains(3);
        assertThat(book.limit("ASM-45", "limit", DAY, "Southmoor"))
                .map(Limit::amount)
                .contains(45);
        assertThat(book.rule("ASM-45").orElseThrow().title()).isEqualTo("Tea is offered");
    }

    @Test
    void the_rule_that_the_guide_shows_can_be_copied_as_it_stands() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "rules.md"));
        String block = guide.substring(guide.indexOf("```yaml") + "```yaml".length());
        RuleBook book = loaded(block.substring(0, block.indexOf("```")));
        assertThat(book.rule("TEA-5")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Tea|titel: Tea|own.yaml line 2: \"titel\" is not known here; what may stand here is id, title, binds, editions",
                "level: local procedure|level: custom|own.yaml line 7: \"level: custom\" is not known; write one of law,",
                "unit: working days|unit: fortnights|own.yaml line 11: \"unit: fortnights\" is not known; write one of hours,",
                "amount: 5|amount: -5|own.yaml line 11: \"amount: -5\" is not a whole number",
                "start day: counted|start day: maybe|own.yaml line 20: \"start day: maybe\" must be \"not counted\" or \"counted\"",
                "binds: [housing]|binds: [house]|own.yaml line 3: \"binds: house\" is no line of work",
                "from: 2010-01-01|from: 1/1/2010|own.yaml line 5: \"from: 1/1/2010\" is not a day; write it as 2013-04-15",
                "from: 2015-01-01|from: 2014-06-01|own.yaml line 15: two editions of TEA-5 of Northmoor are in force on 2014-06-01",
                "from: 2015-01-01|from: 2015-02-01|own.yaml line 15: no edition of TEA-5 of Northmoor is in force from 2015-01-01 to 2015-01-31",
                "to: 2014-12-31|to: 2009-12-31|own.yaml line 5: the edition of TEA-5 ends on 2009-12-31, before it begins",
                "due: 2012-03-12|due: 2012-03-13|own.yaml line 5: the example \"A Monday\" says 2012-03-13, but 5 working days from 2012-03-05 is 2012-03-12",
                "says: A Monday, start: 2012|says: A Monday, limit: other, start: 2012|own.yaml line 5: the example \"A Monday\" works the limit \"other\"",
                "authority: Northmoor|authority: England|own.yaml line 5: a folder of an authority's own rules cannot change England's",
                "source: { instrument: Northmoor tea procedure, confirmed: false }|# none|own.yaml line 5: \"source\" is missing",
                "confirmed: false|confirmed: perhaps|own.yaml line 12: \"confirmed: perhaps\" must be true",
                "- id: TEA-5|id: TEA-5|own.yaml line 2: this is not YAML"
            })
    void a_mistake_is_refused_with_its_line(String right, String wrong, String sentence) throws IOException {
        String changed = RULE.replaceFirst(Pattern.quote(right), wrong);
        assertThat(reasons(changed)).anySatisfy(reason -> assertThat(reason).startsWith(sentence));
    }

    @Test
    void a_length_of_time_without_an_example_is_refused() throws IOException {
        String changed =
                RULE.replace("examples:\n        - { says: A Monday, start: 2012-03-05, due: 2012-03-12 }", "");
        assertThat(reasons(changed)).singleElement().asString().contains("has no worked example");
    }

    @Test
    void a_key_that_stands_twice_is_refused() throws IOException {
        assertThat(reasons(RULE.replace("  title:", "  title: Cake\n  title:")))
                .contains("own.yaml line 3: \"title\" stands twice; keep one of them");
    }

    @Test
    void all_mistakes_are_named_at_once() throws IOException {
        assertThat(reasons(RULE.replace("unit:", "units:"))).hasSizeGreaterThan(3);
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        Files.write(folder.resolve("own.yaml"), RULE.replace("Tea", "Té").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused()).containsExactly("own.yaml line 1: the file is not in UTF-8; save it as UTF-8 text");
    }

    @Test
    void a_folder_without_rules_is_refused() {
        assertThat(refused()).singleElement().asString().endsWith("holds no .yaml file");
        folder = folder.resolve("nowhere");
        assertThat(refused()).singleElement().asString().contains("cannot be read");
    }

    private RuleBook loaded(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), yaml);
        RuleBookRead read = LoadRuleBook.with(folder);
        assertThat(read).isInstanceOf(RuleBookRead.Loaded.class);
        return ((RuleBookRead.Loaded) read).book();
    }

    private List<String> reasons(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), yaml);
        return refused();
    }

    private List<String> refused() {
        RuleBookRead read = LoadRuleBook.with(folder);
        assertThat(read).isInstanceOf(RuleBookRead.Refused.class);
        return ((RuleBookRead.Refused) read).reasons();
    }
}
