package org.sightline.app.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case with a row in every table that can hold one, in all of which the child's name stands where a text can. */
final class FilledCase {

    static final String CHILD = "Zephirine Quillfeather";

    private static final String VISITS = """
            Date,Who,What happened
            03/03/2001,%1$s,Home visit. No reply at the door.
            10/03/2001,%1$s,Home visit. No access. Curtains closed.
            24/09/2001,%1$s,Letter sent to the family.
            """.formatted(CHILD);

    /** What no page fills in a moment; a table of a new capability needs its row here. */
    private static final List<String> ROWS = List.of(
            """
            insert into understanding (case_id, submission_id, number, mapping, columns, not_read, rows, made_at, superseded)
            select case_id, submission_id, 99, mapping, columns, not_read, rows, made_at, true from understanding
            where case_id = :case limit 1
            """,
            """
            insert into submission (case_id, number, file_name, sha256, size, sent_at, kind, said)
            select :case, 90 + row_number() over (), :child, 'none', 1, now(), kind, jsonb_build_object('about', :child)
            from unnest(array['FILE', 'PASTED', 'TYPED', 'CORRECTION']) kind
            """,
            """
            update submission set state = 'REPLACED',
                replaced_by = (select max(id) from submission where case_id = :case)
            where case_id = :case and number = 91
            """,
            """
            insert into submission_bytes (submission_id, case_id, bytes)
            select id, case_id, convert_to(:child, 'UTF8') from submission where case_id = :case and number = 92
            """,
            """
            insert into entry (case_id, id, submission_id, understanding_id, agency_id, corrects, received_at, record)
            select e.case_id, e.id, e.submission_id, u.id, e.agency_id, e.understanding_id, now(), e.record
            from entry e join understanding u on u.submission_id = e.submission_id and u.number = 99
            where e.case_id = :case limit 1
            """,
            """
            insert into same_event (case_id, number, entries, record) values (:case, 900, '{f1-2,f1-3}', '{}')
            on conflict do nothing
            """,
            """
            insert into overruling (case_id, entry_id, says, reason, made_at, made_by)
            values (:case, 'f1-2', '{}', :child, now(), :account)
            """,
            """
            insert into overruling_taken_back (overruling_id, case_id, reason, made_at, made_by)
            select id, case_id, :child, now(), :account from overruling where case_id = :case
            """,
            """
            insert into overruling_effect (overruling_id, taken_back, case_id, went, came)
            select id, false, case_id, array[:child], '{}' from overruling where case_id = :case
            """,
            """
            insert into question_answer (case_id, question_id, number, state, reason, evidence, asked, made_at, made_by)
            values (:case, 'q', 1, 'ANSWERED', :child, '{f1-2}', '{}', now(), :account)
            """,
            """
            insert into wrong_question_report (case_id, question_id, says, asked, made_with, made_at, made_by)
            values (:case, 'q', :child, '{}', '', now(), :account)
            """,
            """
            insert into episode (case_id) values (:case)
            """,
            """
            insert into episode_words (episode_id, case_id, version, title, why, said_at, said_by)
            select id, case_id, 1, :child, :child, now(), :account from episode where case_id = :case
            """,
            """
            insert into episode_entry (episode_id, case_id, entry_id, added_at, added_by)
            select id, case_id, 'f1-2', now(), :account from episode where case_id = :case
            """,
            """
            insert into status_band (case_id, person, sort, words, begins, said_at, said_by)
            values (:case, :child, 'PLAN', :child, '2001', now(), :account)
            """,
            """
            insert into proposal (case_id, name, person) values (:case, :child, '{}')
            """,
            """
            insert into relationship (case_id, from_id, sort, to_id, made_at)
            select case_id, id, 'SIBLING_OF', id, now() from person where case_id = :case
            """,
            """
            insert into relationship (case_id, from_id, sort, to_id, made_at, replaces)
            select case_id, from_id, sort, to_id, now(), id from relationship where case_id = :case
            """,
            """
            insert into residence (case_id, person_id, address, made_at)
            select case_id, id, :child, now() from person where case_id = :case
            """,
            """
            insert into residence (case_id, person_id, address, made_at, replaces)
            select case_id, person_id, address, now(), id from residence where case_id = :case
            """,
            """
            insert into person_seal (case_id, person_id, number, sort, reason, made_at, made_by)
            select case_id, id, 1, 'ADOPTION', :child, now(), :account from person where case_id = :case
            """,
            """
            with look as (
                insert into who_knows_look (account_id, asked, reason, asked_at)
                values (:account, '{}', 'on duty', now()) returning id)
            insert into who_knows_told (look_id, case_id, agency_id, agency, contact, person, asked_by, reason, asked_at)
            select look.id, a.case_id, a.id, a.name, '', :child, '', '', now() from look, agency a where a.case_id = :case
            """,
            """
            with found as (
                insert into person_match (one_case, one_unit, other_case, other_unit, found, children, held_apart, weight,
                    probability, weighing, model, found_at)
                values (:case, 'a', :case, 'b', 'ASKED', true, :child, 0, 0.5, jsonb_build_object('of', :child), '', now())
                returning id),
            side as (insert into match_side (match_id, case_id, unit) select id, :case, 'a' from found)
            insert into match_decision (match_id, number, says, reason, weighing, model, made_at, made_by)
            select id, 1, 'SAME', :child, '{}', '', now(), :account from found
            """,
            """
            insert into agency_request_event (case_id, agency_id, number, step, on_day, due, words, at)
            select case_id, id, 1, 'ASK', current_date, current_date, :child, now() from agency where case_id = :case
            """,
            """
            insert into agency_link (case_id, agency_id, account_id, hash, made_at, made_by, expires_at, sends)
            select case_id, id, :account, 'of ' || id, now(), :account, now(), 1 from agency where case_id = :case
            """,
            """
            insert into break_glass (case_id, account_id, reason, since, until)
            values (:case, :account, 'a reason', now(), now())
            """,
            """
            insert into legal_hold (case_id, reason, put_at, put_by, lifted_at, lifted_by)
            values (:case, 'an inquiry', now(), :account, now(), :account)
            """,
            """
            insert into draft (account_id, key, case_id, fields, saved_at)
            values (:account, '/cases/' || :case || '/people', :case, jsonb_build_object('name', :child), now())
            """);

    private FilledCase() {}

    static long open(Visitor runs) {
        long number =
                TestWeb.part(OpenCase.class).open(runs, new OpenCase.Request("About " + CHILD, "England", false, true));
        TestWeb.part(Access.class).to(runs, number, Action.CHANGE_PEOPLE, "the people", permit -> {
            TestWeb.part(People.class)
                    .add(
                            permit,
                            new Person(
                                    CHILD,
                                    Person.Standing.CHILD,
                                    "",
                                    List.of(),
                                    Optional.of(ApproximateDate.parse("1980-05-01")),
                                    Optional.empty(),
                                    Person.Origin.GIVEN));
            return permit;
        });
        TestWeb.part(Receive.class).andUse(runs, number, "social care.csv", VISITS.getBytes(UTF_8));
        TestWeb.part(Derive.class).bringUpToDate(number, LocalDate.now(ZoneId.systemDefault()));
        return number;
    }

    static void fill(long number, Visitor runs) {
        TestWeb.part(Transactions.class).atWork(() -> {
            ROWS.forEach(row -> TestWeb.part(JdbcClient.class)
                    .sql(row)
                    .param("case", number)
                    .param("account", runs.account())
                    .param("child", CHILD)
                    .update());
            return number;
        });
    }
}
