package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.MadeUpFiles.made;
import static org.sightline.app.intake.MadeUpFiles.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.FindPeople;
import org.sightline.core.people.Mention;
import org.sightline.core.people.PeopleFound;
import org.sightline.core.people.Person;
import org.sightline.core.people.ProposeCast;
import org.sightline.core.people.Proposed;

class PeopleTest {

    private static final Cast CAST = CaseFile.read("""
            case: Made up
            children:
              - name: Robin Ashby
                born: 2005-06-01
              - name: Wren Ashby
                born: 2008-02-03
            adults:
              - name: Dana Ashby
                role: mother
              - name: Lee Orme
                role: mother's partner
                from: 2011-01-01
                to: 2012-06-30
              - name: Ivy Ashby
                role: MGM
            """, MadeUpFiles.LIKELY).cast();

    @Test
    void people_are_known_by_name_first_name_title_initials_and_role() {
        assertThat(names("Robin seen with Mum. Ms Ashby rang MGM."))
                .containsExactly("Robin Ashby", "Dana Ashby", "Ivy Ashby");
        assertThat(names("RA and W.A. both well")).containsExactly("Wren Ashby");
        assertThat(names("Both parents at Robin's school")).containsExactly("Dana Ashby", "Lee Orme", "Robin Ashby");
    }

    @Test
    void words_that_only_look_like_people_mean_nobody() {
        assertThat(names("Place found at a mother and baby unit")).isEmpty();
        assertThat(names("Ward sister rang. Partner agencies told. Children's services told."))
                .isEmpty();
        assertThat(names("Stood by the grandmother clock")).isEmpty();
        assertThat(names("A friend's mother brought him in")).isEmpty();
        assertThat(names("Lee Orme's mother rang")).containsExactly("Lee Orme");
        assertThat(names("Other children in class, child protection plan")).isEmpty();
    }

    @Test
    void the_children_are_all_who_were_born_unless_the_row_says_whom_it_is_about() {
        assertThat(names("The children were seen")).containsExactly("Robin Ashby", "Wren Ashby");
        PeopleFound found = people(CAST, "Date|Child|Event", "3/4/2011|Wren|The children were seen; sib at school");
        assertThat(first(found)).extracting(Mention::person).containsExactly("Wren Ashby", "Robin Ashby");
        assertThat(first(found).getFirst().why()).isEqualTo("the column Child");
    }

    @Test
    void a_partner_is_somebody_of_the_case_only_where_the_case_says_who_it_was_then() {
        assertThat(names("Mum's partner was at home")).containsExactly("Lee Orme");
        PeopleFound later = people(CAST, "Date|Event", "3/4/2014|Mum's boyfriend was at home");
        assertThat(first(later)).extracting(Mention::person).containsExactly("Unnamed boyfriend (notes, April 2014)");
    }

    @Test
    void an_unknown_man_who_is_called_the_boyfriend_in_the_same_row_is_one_person() {
        PeopleFound one = people(CAST, "Date|Event", "3/4/2014|Unknown man at the address, said to be her boyfriend");
        assertThat(first(one)).extracting(Mention::person).containsExactly("Unnamed boyfriend (notes, April 2014)");
        assertThat(one.cast()
                        .named("Unnamed boyfriend (notes, April 2014)")
                        .orElseThrow()
                        .aliases())
                .containsExactly("Unknown man", "her boyfriend");
        assertThat(names("An unknown man, Mum's partner, opened the door")).containsExactly("Lee Orme");
    }

    @Test
    void a_boyfriend_and_another_man_beside_him_are_two_people() {
        for (String said :
                List.of("Her boyfriend and an unknown man were there", "Boyfriend there. Another man upstairs.")) {
            assertThat(first(people(CAST, "Date|Event", "3/4/2014|" + said)))
                    .as(said)
                    .hasSize(2);
        }
    }

    @Test
    void both_adults_are_those_of_the_column_or_of_the_time_and_otherwise_nobody() {
        assertThat(names("Both adults drunk")).containsExactly("Dana Ashby", "Lee Orme");
        assertThat(names("Both parents at school")).containsExactly("Dana Ashby", "Lee Orme");
        assertThat(names("A couple of bruises")).isEmpty();
        assertThat(first(people(CAST, "Date|Event", "3/4/2014|The couple were drunk")))
                .isEmpty();
        assertThat(people(CAST, "Date|Event", "3/4/2014|The couple were drunk").nobody())
                .containsEntry("notes-2", "'The couple': nothing says which two adults are meant");
        assertThat(first(people(CAST, "Date|People|Event", "3/4/2014|Ivy Ashby; Mum|Both adults drunk")))
                .extracting(Mention::person)
                .containsExactly("Ivy Ashby", "Dana Ashby");
    }

    @Test
    void an_unnamed_man_becomes_one_person_of_the_case_for_one_agency_and_time() {
        PeopleFound found = people(
                CAST,
                "Date|Event",
                "3/4/2009|A man at the address would not give a name",
                "9/6/2009|Unknown male answered the door",
                "9/6/2013|Unknown male answered the door");

        assertThat(found.cast().people())
                .filteredOn(person -> person.origin() == Person.Origin.UNNAMED)
                .extracting(Person::name)
                .containsExactly("Unnamed man (notes, April 2009)", "Unnamed man (notes, June 2013)");
    }

    @Test
    void a_row_that_names_nobody_says_why() {
        PeopleFound found = people(CAST, "Date|Event", "3/4/2009|Letter returned unopened");

        assertThat(found.nobody().values()).singleElement().asString().contains("no word of the row");
    }

    @Test
    void children_of_one_name_are_both_named_with_the_doubt_unless_the_row_tells_them_apart() {
        Cast two = CaseFile.read("""
                children:
                  - {name: Robin, born: 2005-06-01}
                  - {name: Robin, born: 2009-02-03}
                """, MadeUpFiles.LIKELY).cast();

        assertThat(first(people(two, "Date|Event", "3/4/2011|Robin seen")))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.why()).contains("nothing in the row tells them apart"));
        assertThat(first(people(two, "Date|Event", "3/4/2011|Younger Robin seen")))
                .extracting(Mention::person)
                .containsExactly("Robin (born 2009-02-03)");
        assertThat(first(people(two, "Date|Event", "3/4/2007|Robin seen")))
                .extracting(Mention::person)
                .containsExactly("Robin (born 2005-06-01)");
    }

    @Test
    void without_a_case_the_cast_is_proposed_from_the_files_and_says_so() {
        List<Entry> entries = made(table(
                        "police.csv",
                        "Date|People|Event",
                        "3/4/2011|Mother; Child A|Argument. MGM present and took Child A home. Partner K left.",
                        "2/2/2009|Mother|Child B born at home",
                        "4/4/2011|Sibling 2|MGM rang. Child B and Partner K seen."))
                .entries();
        Proposed proposed = ProposeCast.from(entries, List.of(), RoleTerms.shipped());

        assertThat(proposed.cast().children())
                .extracting(Person::name)
                .containsExactly("Child A", "Child B", "Sibling 2");
        assertThat(proposed.cast().adults())
                .extracting(Person::name)
                .containsExactly("Mother", "Partner K", "Maternal grandmother");
        assertThat(proposed.cast().people()).allMatch(person -> person.origin() == Person.Origin.PROPOSED);
        assertThat(proposed.cast().named("Child B").orElseThrow().born()).isPresent();
        assertThat(proposed.says()).singleElement().asString().contains("no case.yaml", "Child A");
    }

    @Test
    void a_fault_in_the_case_is_a_sentence_and_costs_nothing_else() {
        var given = CaseFile.read("children:\n  - name: Robin\n    born: sometime\n    nme: x\n", MadeUpFiles.LIKELY);

        assertThat(given.cast().children()).extracting(Person::name).containsExactly("Robin");
        assertThat(given.doubts()).hasSize(2).anyMatch(doubt -> doubt.contains("line 3") && doubt.contains("no date"));
    }

    private static List<String> names(String event) {
        return first(people(CAST, "Date|Event", "3/4/2011|" + event)).stream()
                .map(Mention::person)
                .toList();
    }

    private static List<Mention> first(PeopleFound found) {
        return found.in("notes-2");
    }

    private static PeopleFound people(Cast cast, String... rows) {
        List<Entry> entries = made(table("notes.csv", rows)).entries();
        return new FindPeople(cast, RoleTerms.shipped(), Map.of()).in(entries);
    }
}
