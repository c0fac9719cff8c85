package org.sightline.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.Corrections;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Source;
import org.sightline.core.people.Person;

/** What is derived is the same however it came about: in one go, step by step, or thrown away and made again. */
class RebuildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final String FIRST = """
            Date,Child,What happened,Action taken
            01/02/2019,Robin,"Home visit. Robin seen playing, no concerns.",
            15/02/2019,Robin,"Visit, no reply, curtains drawn.",Card left
            03/03/2019,Wren,"Not brought to clinic for the second time.",Letter sent
            """;

    private static final String SECOND = """
            Date,Child,What happened,Action taken
            15/02/2019,Robin,"Grandmother rang, worried that ""the children"" are left alone.",Referred to social care
            20/04/2019,Wren,"Bruise to cheek, said to have fallen \\ on the stairs.",No further action
            """;

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final Derive derive = TestWeb.part(Derive.class);
    private final DerivedDigest digest = TestWeb.part(DerivedDigest.class);

    @Test
    void a_case_derived_step_by_step_has_the_same_bytes_as_one_made_again_from_its_entries() {
        long number = newCase();
        send(number, "Police log.csv", FIRST);
        derive.bringUpToDate(number, TODAY);
        send(number, "School log.csv", SECOND);
        derive.bringUpToDate(number, TODAY);
        String stepByStep = digest(number);

        derive.rebuild(number, TODAY);

        assertThat(digest(number)).isEqualTo(stepByStep);
    }

    @Test
    void another_person_in_the_case_makes_every_entry_be_read_again() {
        long number = newCase();
        send(number, "Police log.csv", FIRST);
        derive.bringUpToDate(number, TODAY);
        String before = digest(number);
        add(number, Person.Standing.CHILD, "Wren");
        derive.bringUpToDate(number, TODAY);
        String after = digest(number);

        derive.rebuild(number, TODAY);

        assertThat(after).isNotEqualTo(before).isEqualTo(digest(number));
    }

    @Test
    void a_case_with_a_corrected_entry_has_the_same_bytes_when_it_is_made_again() {
        long number = newCase();
        send(number, "Police log.csv", FIRST);
        derive.bringUpToDate(number, TODAY);
        String before = digest(number);
        correct(number);
        derive.bringUpToDate(number, TODAY);
        String after = digest(number);

        derive.rebuild(number, TODAY);

        assertThat(digest(number)).isEqualTo(after).isNotEqualTo(before);
    }

    private void correct(long number) {
        Corrections corrections = TestWeb.part(Corrections.class);
        TestWeb.part(Access.class).to(lead(), number, Action.CORRECT_ENTRY, "corrected an entry", permit -> {
            Corrections.Now now = corrections.now(permit, "f1-3");
            List<String> cells = new ArrayList<>(
                    now.entry().source().cells().stream().map(Cell::text).toList());
            cells.set(2, "Visit. Robin and Wren were seen and spoken to alone.");
            return corrections.correct(
                    permit,
                    new Corrections.Request("f1-3", now.version(), cells, "The visit book"),
                    Instant.parse("2026-10-30T10:00:00Z"));
        });
    }

    @Test
    void an_entry_that_was_kept_before_entries_could_be_corrected_is_read_as_it_was() {
        String kept = RecordJson.write(new Source("a.csv", "00", new Place(Place.Kind.TABLE, "1", 2), List.of()));
        String before = kept.replace(",\"corrected\":null", "");

        assertThat(before).doesNotContain("corrected");
        assertThat(RecordJson.read(before, Source.class)).isEqualTo(RecordJson.read(kept, Source.class));
    }

    private String digest(long number) {
        return transactions.atWork(() -> digest.of(number));
    }

    private long newCase() {
        long number = TestWeb.part(OpenCase.class)
                .open(lead(), new OpenCase.Request("Robin and Wren", "England", false, true));
        add(number, Person.Standing.CHILD, "Robin");
        return number;
    }

    private void add(long number, Person.Standing standing, String name) {
        Person person = new Person(
                name,
                standing,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Person.Origin.GIVEN);
        TestWeb.part(Access.class).to(lead(), number, Action.CHANGE_PEOPLE, "added somebody", permit -> {
            TestWeb.part(People.class).add(permit, person);
            return person;
        });
    }

    private void send(long number, String name, String text) {
        TestWeb.part(Receive.class).andUse(lead(), number, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Visitor lead() {
        return transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
    }
}
