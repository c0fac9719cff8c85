package org.sightline.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The id of a person through whatever is found, decided, withdrawn, sealed and disposed of, and what everybody sees of it. */
class WhoIsWhoTest {

    /** Cases of children who may all be one, and are asked about. */
    private record Family(List<FreshCase> cases) {

        static Family of(String postcode, String... children) {
            return new Family(Stream.of(children)
                    .map(child -> caseOf(child, "", postcode))
                    .toList());
        }

        FreshCase at(int place) {
            return cases.get(place);
        }

        /** The address of the match of two of them. */
        String match(int one, int other) {
            long id = atWork(sql -> sql.sql(
                            "select id from person_match where one_case = :one and other_case = :other and one_unit like 'p%' and other_unit like 'p%'")
                    .param("one", at(one).number())
                    .param("other", at(other).number())
                    .query(Long.class)
                    .single());
            return "/cases/" + at(one).number() + "/matches/" + id;
        }

        void decide(int one, int other, String says) {
            String address = match(one, other);
            Guest lead = at(one).lead();
            String version =
                    lead.get(address).page().select("input[name=version]").val();
            assertThat(lead.post(address, Map.of("says", says, "reason", "I rang the school", "version", version))
                            .status())
                    .isEqualTo(200);
        }

        void withdraw(int one, int other) {
            String address = match(one, other);
            Guest lead = at(one).lead();
            String version =
                    lead.get(address).page().select("input[name=version]").val();
            lead.post(address + "/withdraw", Map.of("withdrawal", "It was the sister", "version", version));
        }

        String person(int place) {
            return WhoIsWhoTest.person(at(place));
        }

        String told(Guest by, int place) {
            return by.get("/cases/" + at(place).number() + "/people/" + child(at(place)) + "/as-told")
                    .page()
                    .select("main")
                    .text();
        }

        String told(int place) {
            return told(at(place).lead(), place);
        }
    }

    private static FreshCase caseOf(String child, String number, String postcode) {
        FreshCase opened = new FreshCase();
        String people = "/cases/" + opened.number() + "/people/add";
        opened.lead().get(people);
        opened.lead().post(people, Map.of("name", child, "kind", "CHILD"));
        opened.sendAndUse("Primary school.csv", """
            Date,Pupil,DOB,NHS number,Postcode,What happened
            03/09/2018,%s,04/03/2015,%s,%s,Came without a coat again
            """.formatted(child, number, postcode));
        return opened;
    }

    private static <T> T atWork(Function<JdbcClient, T> work) {
        return TestWeb.part(Transactions.class).atWork(() -> work.apply(TestWeb.part(JdbcClient.class)));
    }

    private static long child(FreshCase of) {
        return atWork(sql -> sql.sql("select id from person where case_id = :case and child order by id limit 1")
                .param("case", of.number())
                .query(Long.class)
                .single());
    }

    /** As it is kept. */
    private static String person(FreshCase of) {
        return atWork(sql -> sql.sql(
                        "select 'p' || person_record || '-' || person_turn from known_record where case_id = :case and unit = :unit")
                .param("case", of.number())
                .param("unit", "p" + child(of))
                .query(String.class)
                .single());
    }

    private static int changes() {
        return atWork(sql -> sql.sql("select count(*) from identity_change")
                .query(Integer.class)
                .single());
    }

    private static void join(FreshCase to, String login) {
        atWork(sql ->
                sql.sql("""
                        insert into membership (case_id, account_id, since)
                        select :case, id, now() from account where login = :login
                        """).param("case", to.number()).param("login", login).update());
    }

    private static void derive(FreshCase again) {
        atWork(sql -> sql.sql("update case_record set derived_version = -1 where id = :case")
                .param("case", again.number())
                .update());
        TestWeb.part(Derive.class).bringUpToDate(again.number(), LocalDate.of(2026, 11, 1));
    }

    @Test
    void what_was_decided_to_be_one_has_one_id_and_withdrawn_both_have_theirs_again() {
        Family two = Family.of("WM31 1QT", "Alba Ickworth", "Alma Ickworth");
        String one = two.person(0);
        String other = two.person(1);
        assertThat(one).isNotEqualTo(other);

        two.decide(0, 1, "SAME");
        assertThat(two.person(0)).isEqualTo(one).isEqualTo(two.person(1));
        String id = "Person " + one.substring(0, one.indexOf('-'));
        assertThat(two.told(0))
                .contains(id, "Alma Ickworth", "Joined with Alma Ickworth", "because Asha Patel decided");
        assertThat(two.told(1)).contains(id, "Alba Ickworth").doesNotContain("No other record");
        assertThat(two.at(0).lead().get(two.match(0, 1)).page().text()).contains(id);

        two.withdraw(0, 1);
        assertThat(two.person(0)).isEqualTo(one);
        assertThat(two.person(1)).isEqualTo(other);
        assertThat(two.told(0))
                .contains("Parted again from Alma Ickworth", "because Asha Patel withdrew a decision")
                .contains("No other record that you see");
    }

    @Test
    void of_three_the_third_pair_follows_and_waits_for_nobody() {
        Family three = Family.of("WM32 2QT", "Edith Jarrow", "Edyth Jarrow", "Edithe Jarrow");
        Guest lead = three.at(0).lead();
        three.decide(0, 1, "SAME");
        assertThat(lead.get("/cases/" + three.at(0).number()).page().text())
                .contains("Two records may be of one person");
        three.decide(1, 2, "SAME");

        assertThat(three.person(2)).isEqualTo(three.person(0));
        assertThat(lead.get("/cases/" + three.at(0).number() + "/matches")
                        .page()
                        .text())
                .contains("Follows from what is known of others: the same person")
                .doesNotContain("To decide");
        assertThat(lead.get("/cases/" + three.at(0).number()).page().text())
                .doesNotContain("records may be of one person");
    }

    @Test
    void whose_people_were_decided_different_wait_for_nobody_either() {
        Family three = Family.of("WM33 3QT", "Corin Kelham", "Coryn Kelham", "Corinn Kelham");
        three.decide(0, 1, "SAME");
        three.decide(1, 2, "DIFFERENT");

        assertThat(three.person(2)).isNotEqualTo(three.person(0));
        assertThat(three.at(0)
                        .lead()
                        .get("/cases/" + three.at(0).number() + "/matches")
                        .page()
                        .text())
                .contains("Follows from what was said of others: two different people")
                .doesNotContain("To decide");
    }

    @Test
    void decisions_that_contradict_each_other_join_nobody_and_are_told_on_each_of_their_pages() {
        Family three = Family.of("WM34 4QT", "Maren Lydgate", "Marin Lydgate", "Mareen Lydgate");
        three.decide(0, 1, "SAME");
        three.decide(1, 2, "SAME");
        three.decide(0, 2, "DIFFERENT");

        for (String page : List.of(three.match(0, 1), three.match(1, 2), three.match(0, 2))) {
            assertThat(three.at(0).lead().get(page).page().text())
                    .contains("These decisions cannot all be right", "One of them must be withdrawn")
                    .contains("Asha Patel decided that Maren Lydgate and Mareen Lydgate are two different people");
        }
        assertThat(List.of(three.person(0), three.person(1), three.person(2))).doesNotHaveDuplicates();
        assertThat(three.at(0)
                        .lead()
                        .get("/cases/" + three.at(0).number() + "/matches")
                        .page()
                        .text())
                .contains("To decide", "Asha Patel: the same person, which contradicts other decisions");

        three.withdraw(1, 2);
        assertThat(three.person(1)).isEqualTo(three.person(0));
        assertThat(three.at(0).lead().get(three.match(0, 1)).page().text()).doesNotContain("cannot all be right");
    }

    @Test
    void somebody_who_sees_one_case_sees_an_id_and_no_trace_of_the_other() {
        Family two = Family.of("WM35 5QT", "Tamsyn Mottram", "Tamsin Mottram");
        two.decide(0, 1, "SAME");
        join(two.at(1), "practitioner");

        String told = two.told(TestWeb.signedIn("practitioner"), 1);

        String own = atWork(sql -> sql.sql(
                        "select 'Person p' || own_record from known_record where case_id = :case and unit = :unit")
                .param("case", two.at(1).number())
                .param("unit", "p" + child(two.at(1)))
                .query(String.class)
                .single());
        assertThat(told)
                .contains(own, "No other record that you see", "begins with this record")
                .doesNotContain(
                        "Tamsyn", "Joined", "decided", "Person " + two.person(0).replace("-1", ""));
    }

    @Test
    void two_who_are_one_only_by_way_of_a_case_that_somebody_does_not_see_are_two_for_them() {
        Family three = Family.of("WM36 6QT", "Rowena Norbury", "Rowenna Norbury", "Rowina Norbury");
        three.decide(0, 1, "SAME");
        three.decide(1, 2, "SAME");
        join(three.at(0), "practitioner");
        join(three.at(2), "practitioner");
        Guest practitioner = TestWeb.signedIn("practitioner");

        assertThat(three.person(0)).isEqualTo(three.person(2));
        assertThat(three.told(practitioner, 0))
                .contains("No other record that you see")
                .doesNotContain("Rowina", "Rowenna", "Joined", "Parted");
        assertThat(practitioner
                        .get("/cases/" + three.at(0).number() + "/matches")
                        .page()
                        .text())
                .contains("Waits for somebody to decide");
    }

    @Test
    void a_seal_parts_and_leaves_no_trace_and_lifted_all_is_as_before() {
        Family three = Family.of("WM37 7QT", "Sorrel Ottery", "Sorell Ottery", "Sorrell Ottery");
        three.decide(0, 1, "SAME");
        three.decide(1, 2, "SAME");
        String id = three.person(0);
        join(three.at(1), "business");
        Guest business = TestWeb.signedIn("business");
        String seal = "/cases/" + three.at(1).number() + "/people/" + child(three.at(1)) + "/seal";
        business.get(seal);
        business.post(seal, Map.of("sort", "ADOPTION", "reason", "The order", "version", "0"));

        assertThat(three.person(2)).isNotEqualTo(id);
        assertThat(three.told(0))
                .contains("No other record that you see")
                .doesNotContain("Sorell", "Sorrell", "Joined", "Parted");
        assertThat(three.told(2)).doesNotContain("Sorrel Ottery", "Sorell", "Joined", "Parted");
        assertThat(three.told(1)).doesNotContain("Person p");

        business.get(seal);
        business.post(seal, Map.of("sort", "LIFTED", "reason", "Set aside", "version", "1"));

        assertThat(three.person(1)).isEqualTo(id).isEqualTo(three.person(2));
    }

    @Test
    void deriving_again_and_making_again_from_the_entries_changes_nobody_and_writes_nothing() {
        Family two = Family.of("WM38 8QT", "Jessop Pelham", "Jesop Pelham");
        two.decide(0, 1, "SAME");
        String id = two.person(1);
        int before = changes();

        derive(two.at(0));
        derive(two.at(1));
        TestWeb.part(Derive.class).rebuild(two.at(1).number(), LocalDate.of(2026, 11, 1));
        derive(two.at(1));

        assertThat(two.person(1)).isEqualTo(id);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void what_weighs_enough_is_one_person_from_the_start_and_parted_when_somebody_says_so() {
        FreshCase one = caseOf("Quenilda Quorn", "720 381 5544", "WM39 9QT");
        FreshCase other = caseOf("Quenilda Quorn", "720 381 5544", "WM39 9QT");
        Family two = new Family(List.of(one, other));
        assertThat(two.person(1)).isEqualTo(two.person(0));
        assertThat(two.told(0)).contains("Joined with Quenilda Quorn", "by what the records weigh");

        two.decide(0, 1, "DIFFERENT");

        assertThat(two.person(1)).isNotEqualTo(two.person(0));
    }

    @Test
    void a_record_that_is_taken_out_is_of_nobody_and_the_others_keep_their_id() {
        Family two = Family.of("WM41 1QT", "Hadley Rudge", "Hadlee Rudge");
        two.decide(0, 1, "SAME");
        String id = two.person(0);
        Guest lead = two.at(0).lead();
        atWork(sql -> sql.sql("update submission set state = 'WITHDRAWN' where case_id = :case")
                .param("case", two.at(0).number())
                .update());
        String people = "/cases/" + two.at(0).number() + "/people";
        lead.get(people);
        lead.post(people + "/" + child(two.at(0)) + "/remove", Map.of());

        assertThat(two.person(1)).isEqualTo(id);
        assertThat(two.told(1)).contains("A record is no more");
    }

    @Test
    void when_another_model_ships_a_case_is_weighed_again() {
        FreshCase one = caseOf("Linnet Snape", "", "WM42 2QT");
        atWork(sql -> sql.sql("update case_weighed set model = 'an older one' where case_id = :case")
                .param("case", one.number())
                .update());

        TestWeb.part(WeighAnew.class).afterTheStart();
        TestWeb.part(Derive.class).bringUpToDate(one.number(), LocalDate.of(2026, 11, 1));

        String model = atWork(sql -> sql.sql("select model from case_weighed where case_id = :case")
                .param("case", one.number())
                .query(String.class)
                .single());
        assertThat(model).isEqualTo(ShippedModel.version());
    }

    @Test
    void that_it_can_not_be_told_takes_back_what_sightline_linked() {
        Family two = new Family(List.of(
                caseOf("Tybalt Tyneham", "631 470 2836", "WM43 3QT"),
                caseOf("Tybalt Tyneham", "631 470 2836", "WM43 3QT")));
        assertThat(two.person(1)).isEqualTo(two.person(0));

        two.decide(0, 1, "CANNOT_TELL");

        assertThat(two.person(1)).isNotEqualTo(two.person(0));
    }

    @Test
    void while_two_cases_are_derived_again_and_again_and_people_decide_nobody_waits_for_ever() throws Exception {
        Family two = Family.of("WM44 4QT", "Maris Ulcombe", "Marys Ulcombe");
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = List.of(
                    threads.submit(() -> times(12, () -> derive(two.at(0)))),
                    threads.submit(() -> times(12, () -> derive(two.at(1)))),
                    threads.submit(() -> times(6, () -> {
                        two.decide(0, 1, "SAME");
                        two.decide(0, 1, "DIFFERENT");
                    })));
            for (Future<?> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(two.person(1)).isNotEqualTo(two.person(0));
        two.decide(0, 1, "SAME");
        assertThat(two.person(1)).isEqualTo(two.person(0));
    }

    private static void times(int times, Runnable work) {
        for (int time = 0; time < times; time++) {
            work.run();
        }
    }

    @Test
    void what_several_agencies_say_alike_stands_once_and_whose_something_is_is_no_name() {
        Family two = Family.of("WM45 5QT", "Hollis Venner", "Holliss Venner");
        two.at(0).sendAndUse("Police log.csv", """
                Date,Child,What happened
                04/05/2019,Hollis Venner,Hollis Venner's bicycle was found
                """);

        Element names =
                two.at(0).lead().get(two.match(0, 1)).page().select("td").getFirst();
        assertThat(names.select("p.told").eachText())
                .singleElement()
                .satisfies(said -> assertThat(said).contains("Hollis Venner", "Primary school", "Police"));
    }
}
