package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.MadeUpFiles.made;
import static org.sightline.app.intake.MadeUpFiles.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.Mention;
import org.sightline.core.people.PeopleFound;

/** Whom a row is about in a file without a column that says so. */
class SubjectOfARowTest {

    private static final Cast CAST = CaseFile.read("""
            children:
              - name: Robin
                born: 2005-06-01
              - name: Sister
            adults:
              - name: Dana
                role: mother
            """, MadeUpFiles.LIKELY).cast();

    private static final List<String> MOSTLY_ROBIN =
            List.of("1/2/2008|Robin weighed", "1/3/2008|Robin seen at clinic", "1/4/2008|Robin immunised");

    @Test
    void a_row_that_names_no_child_is_about_the_child_whom_the_file_mostly_names() {
        assertThat(row("Cut over eye, glued")).singleElement().satisfies(mention -> {
            assertThat(mention.person()).isEqualTo("Robin");
            assertThat(mention.why()).isEqualTo("the child whom the file mostly names");
        });
        assertThat(people("Home visit, spoke to Mum")).containsExactly("Dana", "Robin");
    }

    @Test
    void a_row_about_another_child_or_plainly_about_an_adult_stays_with_them() {
        assertThat(people("Sister fell and cut her knee")).containsExactly("Sister");
        assertThat(people("Mother reports low mood. Anti-depressants prescribed."))
                .containsExactly("Dana");
        assertThat(people("Low mood of the child discussed")).containsExactly("Robin");
    }

    @Test
    void a_row_from_before_the_birth_is_not_about_the_child() {
        assertThat(first("notes.csv", Stream.of("1/2/2004|Letter returned unopened")))
                .isEmpty();
    }

    @Test
    void a_file_that_names_both_children_alike_gives_no_row_to_either() {
        assertThat(first(
                        "notes.csv",
                        Stream.of("5/5/2010|Cut over eye, glued", "1/2/2009|Robin seen", "1/3/2009|Sister seen"),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_child_who_only_tells_of_it_is_a_witness_and_the_row_is_about_the_other() {
        for (String told : List.of(
                "Broken arm. Sister, the only witness, gives the same account as mother.",
                "Bruise to ear. Explanation: fell. Sister agrees.",
                "Bruise to ear. Fell from the bed, as told by Sister.",
                "Bruise to ear. Sister says he fell.",
                "Missed clinic. Sister interprets for Mother.")) {
            assertThat(row(told))
                    .as(told)
                    .anySatisfy(mention -> {
                        assertThat(mention.person()).isEqualTo("Robin");
                        assertThat(mention.isSubject()).isTrue();
                    })
                    .anySatisfy(mention -> {
                        assertThat(mention.person()).isEqualTo("Sister");
                        assertThat(mention.isWitness()).isTrue();
                        assertThat(mention.why()).isEqualTo("name; as a witness");
                    });
        }
    }

    @Test
    void a_child_of_whom_more_is_said_is_no_mere_witness() {
        for (String told : List.of(
                "Sister says she was hit with a belt",
                "Sister has a bruise. Agreed to refer.",
                "Sister, the only witness, was also hurt. Sister has a cut lip.",
                "Sister witnessed the assault on Mother",
                "Sister agreed to see the nurse",
                "Sister confirmed to have a fracture",
                "Sister seen. Confirmed by letter.")) {
            assertThat(row(told)).as(told).anySatisfy(mention -> {
                assertThat(mention.person()).isEqualTo("Sister");
                assertThat(mention.isWitness()).isFalse();
            });
            assertThat(people(told)).as(told).doesNotContain("Robin");
        }
    }

    private static List<String> people(String event) {
        return row(event).stream().map(Mention::person).toList();
    }

    private static List<Mention> row(String event) {
        return first("notes.csv", Stream.of("5/5/2010|" + event));
    }

    private static List<Mention> first(String file, Stream<String> rows) {
        return first(file, rows, MOSTLY_ROBIN);
    }

    private static List<Mention> first(String file, Stream<String> rows, List<String> others) {
        String[] all = Stream.of(Stream.of("Date|Event"), rows, others.stream())
                .flatMap(lines -> lines)
                .toArray(String[]::new);
        List<Entry> entries = made(table(file, all)).entries();
        PeopleFound found = new FindPeople(CAST, RoleTerms.shipped(), Map.of()).in(entries);
        assertThat(Arrays.asList(all)).hasSize(entries.size() + 1);
        return found.in(entries.getFirst().id());
    }
}
