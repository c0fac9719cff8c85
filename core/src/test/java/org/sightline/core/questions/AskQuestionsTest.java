package org.sightline.core.questions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.core.questions.Story.story;
import static org.sightline.core.readings.Kind.FAMILY_INTERPRETS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;

class AskQuestionsTest {
    private static final List<String> THE_TWENTY_ONE = List.of(
            "ADULT-UNKNOWN",
            "ASM-EXPECTED",
            "CHILD-ASKED",
            "CLOSE-UNSEEN",
            "CONFLICT",
            "DELIST-NO-RELIST",
            "EXPLAIN-REUSE",
            "GAP-EXPECTED",
            "GAP-SEEN",
            "INFO-STOP",
            "NOACCESS-RUN",
            "REF-NO-OUTCOME",
            "REFERRER-VOID",
            "REPEAT",
            "SAWTOOTH",
            "SCHOOL-START",
            "SIB-ASYM",
            "STANDARD-GAP",
            "TRACE-NIL",
            "VISIT-NO-RESULT",
            "WNB-RUN");

    @Test
    void all_twenty_one_are_found_by_themselves_and_so_is_a_twenty_second() {
        assertThat(AskQuestions.all().codes())
                .containsAll(THE_TWENTY_ONE)
                .contains("INTERPRETER")
                .hasSize(22);
        assertThat(story().child("Ada")
                        .in("2006")
                        .gp("Father interprets")
                        .of(FAMILY_INTERPRETS)
                        .askedEverything())
                .extracting(Question::ask)
                .containsExactly("Was an interpreter offered in 2006, when one of the family interpreted?");
    }

    @Test
    void a_case_without_a_line_raises_no_question() {
        assertThat(story().child("Ada", "1 June 2009").askedEverything()).isEmpty();
    }

    @Property(tries = 60)
    void the_order_in_which_lines_come_changes_nothing(@ForAll long seed, @ForAll @IntRange(max = 9) int case_) {
        Story story = RandomStory.of(case_);
        assertThat(AskQuestions.all().of(story.shuffled(seed))).isEqualTo(story.askedEverything());
    }

    @Property(tries = 60)
    void every_question_is_whole_and_rests_on_entries_of_the_chronology(@ForAll long seed) {
        Story story = RandomStory.of(seed);
        Set<String> ids = story.lines().stream().map(Line::id).collect(toSet());
        List<Question> asked = story.askedEverything();
        assertThat(asked).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(asked).allSatisfy(question -> {
            assertThat(question.ask()).endsWith("?").matches("[A-Z].*");
            assertThat(question.found().says()).endsWith(".");
            assertThat(question.expected().says()).endsWith(".");
            assertThat(question.otherReading()).endsWith(".");
            assertThat(question.about()).isNotEmpty();
            assertThat(question.found().evidence()).isNotEmpty().isSubsetOf(ids).doesNotHaveDuplicates();
            assertThat(question.id()).startsWith(question.code() + "-");
        });
    }

    @Property(tries = 60)
    void an_entry_that_says_nothing_of_anybody_changes_no_question(@ForAll long seed) {
        Story story = RandomStory.of(seed);
        List<Question> before = story.askedEverything();
        story.housing("Gas safety check done on the block");
        assertThat(story.askedEverything()).isEqualTo(before);
    }

    @Property(tries = 60)
    void nothing_is_asked_about_a_time_after_the_day_of_asking(
            @ForAll long seed, @ForAll @IntRange(min = 2008, max = 2014) int year) {
        LocalDate asAt = LocalDate.of(year, 6, 15);
        assertThat(RandomStory.of(seed).asAt("15 June " + year).askedEverything())
                .allSatisfy(question -> {
                    assertThat(question.found().from().isUnknown()
                                    || !question.found().from().earliest().isAfter(asAt))
                            .isTrue();
                    assertThat(question.found().to().isUnknown()
                                    || !question.found().to().earliest().isAfter(asAt))
                            .isTrue();
                    assertThat(question.couldChange().filter(day -> !day.isAfter(asAt)))
                            .isEmpty();
                });
    }

    @Property(tries = 60)
    void questions_stand_in_the_order_of_the_time_they_are_about(@ForAll long seed) {
        List<LocalDate> begin = RandomStory.of(seed).askedEverything().stream()
                .filter(question -> !question.found().from().isUnknown())
                .map(question -> question.found().from().earliest())
                .toList();
        assertThat(begin).isSorted();
    }

    @Test
    void an_agency_that_has_its_article_in_its_name_is_not_given_a_second() {
        assertThat(InWords.agency(new Agency("The ambulance service", Sector.AMBULANCE)))
                .isEqualTo("the ambulance service");
    }
}
