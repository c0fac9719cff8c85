package org.sightline.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;

class AsToldTest {

    private static final String SCHOOL = """
            Date,Pupil,DOB,Home address,Postcode,What happened
            03/09/2018,Ottoline Pask,14/05/2012,"4 Mill Lane",WM1 2AB,Came in late
            10/09/2018,Ottoline Pask,14/05/2012,"4 Mill Lane",WM1 2AB,Came in late again
            """;

    private static final String HOSPITAL = """
            Date,Patient,Date of birth,NHS number,Address,What happened
            01/10/2018,Ottoline Pask,15/04/2012,943 476 5919,"9 Quay Row",Seen with a cough
            02/10/2018,Dave,,,"9 Quay Row",Came with the child
            """;

    private static final String POLICE = """
            Date;Persons;DOB;Circumstances
            05/10/2018;"Ottoline Pask; Dave Crane";01/01/1980;Called to the address
            06/10/2018;Dave Crane;02/01/1980;"Stopped with Ottoline Pask (dob 16/04/2012) in the car"
            """;

    private static final FreshCase CASE = new FreshCase();
    private static String page;

    @BeforeAll
    static void records() {
        Guest lead = CASE.lead();
        lead.get("/cases/" + CASE.number() + "/people/add");
        lead.post("/cases/" + CASE.number() + "/people/add", Map.of("name", "Ottoline Pask", "kind", "CHILD"));
        CASE.sendAndUse("Primary school.csv", SCHOOL);
        CASE.sendAndUse("Hospital.csv", HOSPITAL);
        CASE.sendAndUse("Police.csv", POLICE);
        page = lead.get("/cases/" + CASE.number() + "/people")
                .page()
                .select("a[href$=/as-told]")
                .attr("href");
    }

    private static Document asTold() {
        return CASE.lead().get(page).page();
    }

    private static String table(String caption) {
        return asTold().select("table:has(caption:contains(" + caption + "))").text();
    }

    @Test
    void two_dates_of_birth_stand_side_by_side_with_who_says_so_when_and_where() {
        assertThat(table("Date of birth"))
                .contains("14 May 2012 (written “14/05/2012”)")
                .contains("15 April 2012 (written “15/04/2012”)")
                .contains("3 September 2018 to 10 September 2018")
                .contains("1 October 2018");
        assertThat(asTold().select("table:has(caption:contains(Date of birth)) a")
                        .eachAttr("href"))
                .allMatch(link -> link.startsWith("/cases/" + CASE.number() + "/entries/"))
                .hasSize(4);
        assertThat(asTold().text()).contains("The dates of birth do not agree.");
    }

    @Test
    void a_date_of_birth_that_the_words_of_an_entry_tell_is_told_of_whom_it_follows() {
        assertThat(table("Date of birth")).contains("16 April 2012");
    }

    @Test
    void a_date_of_birth_in_a_row_about_two_people_is_told_of_neither() {
        assertThat(table("Date of birth")).doesNotContain("1980");
    }

    @Test
    void a_number_an_address_and_a_postcode_are_kept_as_they_are_written() {
        assertThat(table("NHS number")).contains("943 476 5919");
        assertThat(table("Postcode")).contains("WM1 2AB");
        assertThat(table("Address")).contains("4 Mill Lane", "9 Quay Row");
    }

    @Test
    void an_adult_known_by_a_first_name_only_is_told_to_live_there_and_is_taken_for_nobody_else() {
        assertThat(table("9 Quay Row")).contains("Ottoline Pask", "Dave (known by a first name only)");
    }

    @Test
    void somebody_of_one_agency_sees_what_it_says_itself() {
        FreshCase closed = new FreshCase();
        TestWeb.part(org.sightline.app.database.Transactions.class)
                .atWork(() -> TestWeb.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("update case_record set shares = false where id = :case")
                        .param("case", closed.number())
                        .update());
        closed.lead().get("/cases/" + closed.number() + "/people/add");
        closed.lead()
                .post("/cases/" + closed.number() + "/people/add", Map.of("name", "Ottoline Pask", "kind", "CHILD"));
        closed.sendAndUse("Primary school.csv", SCHOOL);
        closed.sendAndUse("Hospital.csv", HOSPITAL);
        String address = closed.lead()
                .get("/cases/" + closed.number() + "/people")
                .page()
                .select("a[href$=/as-told]")
                .attr("href");
        Guest author = closed.memberFor("author", "Hospital", "HEALTH");

        assertThat(author.get(address).page().text())
                .contains("15 April 2012")
                .contains("You see what your own agency says")
                .doesNotContain("14 May 2012");
    }
}
