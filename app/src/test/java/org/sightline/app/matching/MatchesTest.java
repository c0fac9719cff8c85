package org.sightline.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the records of two cases may both mean: found as they arrive, decided blind, kept, withdrawn, hidden where it must be. */
class MatchesTest {

    private static final String ROW = """
            Date,Pupil,DOB,NHS number,Postcode,What happened
            03/09/2018,%s,%s,%s,%s,Came without a coat again
            """;

    private final Guest practitioner = TestWeb.signedIn("practitioner");

    /** Two cases of one surname, both of the lead reviewer. */
    private record Two(FreshCase one, FreshCase other) {

        /** Whose first names differ by a letter, as those of twins may and as slips do. */
        static Two twins(String first, String slip, String surname) {
            return new Two(
                    caseOf(first + " " + surname, "04/03/2015", "", home(surname)),
                    caseOf(slip + " " + surname, "04/03/2015", "", home(surname)));
        }

        /** Each family its own: in one street of one postcode all would be asked about. */
        private static String home(String surname) {
            return "WM" + (surname.charAt(0) - 'A' + 1) + " " + surname.length() % 10 + "QT";
        }

        static Two same(String surname, String number) {
            return new Two(
                    caseOf("Alba " + surname, "04/03/2016", number, home(surname)),
                    caseOf("Alba " + surname, "04/03/2016", number, "WM99 9ZZ"));
        }

        Document list() {
            return one.lead().get("/cases/" + one.number() + "/matches").page();
        }

        String match() {
            return list().select("main td a, main th a").attr("href");
        }

        Document page() {
            return one.lead().get(match()).page();
        }

        Guest.Answer decide(String says, int version) {
            String address = match();
            one.lead().get(address);
            return one.lead()
                    .post(
                            address,
                            Map.of("says", says, "reason", "I rang the school", "version", String.valueOf(version)));
        }
    }

    private static FreshCase caseOf(String child, String born, String number, String postcode) {
        FreshCase opened = new FreshCase();
        String people = "/cases/" + opened.number() + "/people/add";
        opened.lead().get(people);
        opened.lead().post(people, Map.of("name", child, "kind", "CHILD"));
        opened.sendAndUse("Primary school.csv", ROW.formatted(child, born, number, postcode));
        return opened;
    }

    private static <T> T atWork(java.util.function.Function<JdbcClient, T> work) {
        return TestWeb.part(Transactions.class).atWork(() -> work.apply(TestWeb.part(JdbcClient.class)));
    }

    private static void join(FreshCase to, String login) {
        atWork(sql ->
                sql.sql("""
                        insert into membership (case_id, account_id, since)
                        select :case, id, now() from account where login = :login
                        """).param("case", to.number()).param("login", login).update());
    }

    private static List<Long> matchesOf(FreshCase of) {
        return atWork(sql -> sql.sql("select match_id from match_side where case_id = :case")
                .param("case", of.number())
                .query(Long.class)
                .list());
    }

    @Test
    void two_children_who_may_be_twins_are_asked_about_and_never_linked() {
        Two twins = Two.twins("Alba", "Alma", "Quenby");

        assertThat(twins.list().text())
                .contains("To decide", "Children")
                .contains("Waits for somebody to decide")
                .doesNotContain("Linked by Sightline");
        assertThat(twins.one()
                        .lead()
                        .get("/cases/" + twins.one().number())
                        .page()
                        .text())
                .contains("Two records may be of one person");
        assertThat(twins.one().lead().get("/matches").page().text()).contains("Alba Quenby and Alma Quenby");
    }

    @Test
    void whoever_decides_first_sees_the_facts_and_no_weight() {
        Two twins = Two.twins("Edith", "Edyth", "Rushholme");

        assertThat(twins.page().text())
                .contains("4 March 2015", "WM18 9QT", "Primary school")
                .doesNotContain("What the records weigh", "Adds", "chance");
        assertThat(twins.decide("DIFFERENT", 0).page().text())
                .contains("What the records weigh")
                .contains("Your decision is kept")
                .contains("I rang the school");
    }

    @Test
    void one_number_and_one_day_of_birth_are_one_person_without_asking() {
        Two same = Two.same("Sedgemoor", "943 476 5919");

        assertThat(same.list().text()).contains("Linked by Sightline").doesNotContain("To decide");
    }

    @Test
    void what_somebody_decided_stands_above_whatever_is_found_later() {
        Two same = Two.same("Tarleton", "401 023 2137");
        same.decide("DIFFERENT", 0);
        same.other()
                .sendAndUse("Hospital.csv", ROW.formatted("Alba Tarleton", "04/03/2016", "401 023 2137", "WM20 8QT"));

        assertThat(same.list().text())
                .contains("Asha Patel: two different people")
                .doesNotContain("Linked by Sightline,");
    }

    @Test
    void a_decision_can_be_withdrawn_and_stays_to_be_read() {
        Two twins = Two.twins("Corin", "Coryn", "Ulverston");
        twins.decide("SAME", 0);
        String address = twins.match();
        twins.one().lead().get(address);
        Document page = twins.one()
                .lead()
                .post(address + "/withdraw", Map.of("withdrawal", "It was the sister", "version", "1"))
                .page();

        assertThat(page.text()).contains("The decision is withdrawn").contains("It was the sister", "the same person");
        assertThat(twins.list().text()).contains("Waits for somebody to decide");
    }

    @Test
    void of_two_who_decide_at_the_same_time_the_second_is_told() {
        Two twins = Two.twins("Maren", "Marin", "Venning");
        twins.decide("SAME", 0);
        Guest.Answer second = twins.decide("DIFFERENT", 0);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().text()).contains("Somebody else decided meanwhile");
        assertThat(twins.list().text()).contains("the same person");
    }

    @Test
    void a_decision_without_an_answer_or_a_reason_is_refused() {
        Two twins = Two.twins("Hadley", "Hadlee", "Wexcombe");
        String address = twins.match();
        twins.one().lead().get(address);
        Guest.Answer refused = twins.one().lead().post(address, Map.of("reason", " "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("Choose one of the three", "Say why");
    }

    @Test
    void whoever_sees_one_side_is_told_to_ask_and_sees_nothing_of_the_other() {
        Two twins = Two.twins("Tamsyn", "Tamsin", "Yoxall");
        join(twins.one(), "practitioner");

        assertThat(practitioner
                        .get("/cases/" + twins.one().number() + "/matches")
                        .page()
                        .select("main")
                        .text())
                .contains("Another case may know them")
                .contains("Tamsyn Yoxall")
                .doesNotContain("Tamsin");
        assertThat(practitioner.get(twins.match()).status()).isEqualTo(404);
    }

    @Test
    void of_a_restricted_case_there_is_no_sign() {
        Two twins = Two.twins("Rowena", "Rowenna", "Zeals");
        join(twins.one(), "practitioner");
        assertThat(practitioner
                        .get("/cases/" + twins.one().number() + "/matches")
                        .page()
                        .select("main")
                        .text())
                .contains("Rowena Zeals");
        atWork(sql -> sql.sql("update case_record set restricted = true where id = :case")
                .param("case", twins.other().number())
                .update());

        assertThat(practitioner
                        .get("/cases/" + twins.one().number() + "/matches")
                        .page()
                        .select("main")
                        .text())
                .contains("Nobody waits here")
                .doesNotContain("Zeals");
    }

    @Test
    void of_a_sealed_person_there_is_no_sign_even_for_those_who_see_both_cases() {
        Two twins = Two.twins("Sorrel", "Sorell", "Abbotsley");
        assertThat(matchesOf(twins.one())).hasSize(1);
        join(twins.other(), "business");
        Guest business = TestWeb.signedIn("business");
        String seal = business.get("/cases/" + twins.other().number() + "/people")
                .page()
                .select("a[href$=/as-told]")
                .attr("href")
                .replace("as-told", "seal");
        business.get(seal);
        business.post(seal, Map.of("sort", "ADOPTION", "reason", "The order", "version", "0"));

        assertThat(matchesOf(twins.one())).isEmpty();
        assertThat(twins.list().select("main").text()).contains("Nobody waits here");
    }

    @Test
    void when_the_seal_is_lifted_they_are_found_again() {
        Two twins = Two.twins("Linnet", "Linnett", "Brightling");
        join(twins.other(), "business");
        Guest business = TestWeb.signedIn("business");
        String seal = business.get("/cases/" + twins.other().number() + "/people")
                .page()
                .select("a[href$=/as-told]")
                .attr("href")
                .replace("as-told", "seal");
        business.get(seal);
        business.post(seal, Map.of("sort", "ADOPTION", "reason", "The order", "version", "0"));
        business.get(seal);
        business.post(seal, Map.of("sort", "LIFTED", "reason", "Set aside", "version", "1"));

        assertThat(matchesOf(twins.one())).hasSize(1);
    }

    @Test
    void a_name_that_only_entries_use_can_be_given_to_whoever_was_decided_to_bear_it() {
        FreshCase opened = caseOf("Alba Tarrant", "04/03/2016", "", "WM7 1QT");
        opened.sendAndUse("Health visitor.csv", ROW.formatted("Alda Tarrant", "04/03/2016", "", "WM7 1QT"));
        String list = "/cases/" + opened.number() + "/matches";
        String match = opened.lead().get(list).page().select("main th a").attr("href");
        opened.lead().get(match);
        opened.lead().post(match, Map.of("says", "SAME", "reason", "A slip", "version", "0"));

        Elements add = opened.lead().get(match).page().select("main p a[href*=/people/]");

        assertThat(add.text()).isEqualTo("Add “Alda Tarrant” to the names of Alba Tarrant");
        assertThat(opened.lead().get(add.attr("href")).page().text()).contains("Alba Tarrant");
    }

    @Test
    void adults_of_one_first_name_are_never_matched() {
        FreshCase one = caseOf("Alba Chelwood", "05/06/2014", "", "WM1 1AA");
        one.sendAndUse("Police.csv", "Date,Persons,Circumstances\n01/02/2019,Dave,Dave was at the address\n");
        FreshCase other = caseOf("Someone Else", "07/08/2013", "", "WM2 2BB");
        other.sendAndUse("Police.csv", "Date,Persons,Circumstances\n01/02/2019,Dave,Dave was at the address\n");

        assertThat(matchesOf(other)).isEmpty();
    }

    @Test
    void a_person_that_was_taken_out_is_matched_no_more() {
        Two twins = Two.twins("Jessop", "Jesop", "Dunkeswell");
        assertThat(matchesOf(twins.other())).hasSize(1);
        Guest lead = twins.one().lead();
        String person = lead.get("/cases/" + twins.one().number() + "/people")
                .page()
                .select("a[href$=/as-told]")
                .attr("href")
                .replace("/as-told", "");
        atWork(sql -> sql.sql("update submission set state = 'WITHDRAWN' where case_id = :case")
                .param("case", twins.one().number())
                .update());
        lead.post(person + "/remove", Map.of());

        assertThat(matchesOf(twins.other())).isEmpty();
    }
}
