package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;

class UnderstandFileTest {

    private final FreshCase one = new FreshCase();

    @Test
    void every_column_says_what_it_was_taken_to_mean_and_why() {
        Document file = look(one.lead(), one.send("school.csv", FreshCase.SCHOOL));

        assertThat(file.select(".column-head").eachText())
                .containsExactly("Date", "Time", "What happened", "Who was there", "Action");
        assertThat(file.select("[name=p1-c1] option[selected]").val()).isEqualTo("HAPPENED");
        assertThat(file.select("#p1-c1-why").text()).isNotBlank();
        assertThat(file.text()).contains("3 September 2013 at 09:00", "Arrived late, no breakfast");
    }

    @Test
    void a_corrected_column_is_shown_before_it_is_used() {
        Document file = look(one.lead(), one.send("school.csv", FreshCase.SCHOOL));
        Map<String, String> form = FreshCase.with(fields(file), "p1-c4", "AUTHOR");

        Document again = one.lead()
                .post(address(file), FreshCase.with(form, "do", "use"))
                .page();

        assertThat(again.text()).contains("Your corrections are kept");
        assertThat(again.select("[name=p1-c4] option[selected]").val()).isEqualTo("AUTHOR");
        assertThat(again.select("#p1-c4-why").text()).isEqualTo("somebody said so");
        assertThat(one.entries()).isZero();

        one.lead().post(address(again), FreshCase.with(fields(again), "do", "use"));

        assertThat(one.entries()).isEqualTo(3);
    }

    @Test
    void dates_can_be_said_to_stand_month_first() {
        Document file = look(one.lead(), one.send("school.csv", FreshCase.SCHOOL));

        Document again = one.lead()
                .post(address(file), FreshCase.with(fields(file), "p1-order", "MONTH_FIRST"))
                .page();

        assertThat(again.text()).contains("9 March 2013");
    }

    @Test
    void the_agency_and_the_heading_row_can_be_corrected() {
        Document file = look(one.lead(), one.send("log.csv", "Notes\n" + FreshCase.SCHOOL));

        Document again = one.lead()
                .post(
                        address(file),
                        FreshCase.with(FreshCase.with(fields(file), "p1-agency", "Oak Tree School"), "p1-heading", "0"))
                .page();

        assertThat(again.select("[name=p1-agency]").val()).isEqualTo("Oak Tree School");
        assertThat(again.select("[name=p1-heading]").val()).isEqualTo("0");
    }

    @Test
    void a_file_in_use_can_be_understood_anew_and_says_first_what_would_change() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        Document file = one.lead().get(one.files() + "/" + lastId()).page();
        Document again = one.lead()
                .post(address(file), FreshCase.with(fields(file), "p1-order", "MONTH_FIRST"))
                .page();

        assertThat(again.text()).contains("2 of the 3 rows in the chronology would be something else");

        one.lead().post(address(again), FreshCase.with(fields(again), "do", "use"));

        assertThat(one.entries()).isEqualTo(3);
        assertThat(one.lead().get(address(again)).page().text()).doesNotContain("would be something else");
    }

    @Test
    void what_somebody_else_did_meanwhile_is_told_and_nothing_is_overwritten() {
        Document file = look(one.lead(), one.send("school.csv", FreshCase.SCHOOL));
        Map<String, String> mine = FreshCase.with(fields(file), "p1-c4", "AUTHOR");
        one.lead().post(address(file), FreshCase.with(fields(file), "do", "use"));

        Document answer = one.lead().post(address(file), mine).page();

        assertThat(answer.text()).contains("Nothing was changed by your last step: Asha Patel used its rows");
    }

    @Test
    void a_later_version_is_proposed_and_what_changed_is_shown_side_by_side() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        String later = FreshCase.SCHOOL.replace("Letter sent", "Letter sent twice") + "09/10/2013,,New row,,\n";

        Document sent = one.send("school v2.csv", later);
        assertThat(sent.text())
                .contains("This looks like a later version of school.csv: 1 row added, 1 changed, 0 withdrawn");
        Document file = look(one.lead(), sent);
        assertThat(file.text()).contains("Changed: Action", "Letter sent twice");

        one.use(one.lead(), sent);

        assertThat(one.entries()).isEqualTo(4);
    }

    @Test
    void a_later_version_can_be_said_to_be_a_further_file() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        Document sent = one.send("school v2.csv", FreshCase.SCHOOL + "09/10/2013,,New row,,\n");
        Map<String, String> form = FreshCase.fields(sent, "form[action$=/use]");
        form.replaceAll((name, value) -> name.startsWith("later-") ? "" : value);

        one.lead().post(one.files() + "/use", form);

        assertThat(one.entries()).isEqualTo(7);
    }

    @Test
    void a_file_is_withdrawn_with_a_reason_and_its_rows_no_longer_count() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        Document file = one.lead().get(one.files() + "/" + lastId()).page();
        Map<String, String> form = FreshCase.fields(file, "form[action$=/withdraw]");

        assertThat(one.lead().post(address(file) + "/withdraw", form).status()).isEqualTo(422);
        Document gone = one.lead()
                .post(address(file) + "/withdraw", FreshCase.with(form, "reason", "Another family’s"))
                .page();

        assertThat(gone.text()).contains("It is withdrawn", "Another family’s");
        assertThat(one.entries()).isZero();
        assertThat(one.lines()).isZero();
    }

    @Test
    void an_authors_rows_are_their_agencys_whatever_the_file_says() {
        Guest author = one.memberFor("author", "Health visiting", "HEALTH_VISITING");
        Document sent = one.send(author, Map.of("school.csv", FreshCase.SCHOOL.getBytes(UTF_8)));

        assertThat(sent.select("dl").text()).contains("Health visiting");
        assertThat(look(author, sent).text()).contains("Every row is taken as your agency’s");
        one.use(author, sent);

        assertThat(one.entries()).isEqualTo(3);
    }

    @Test
    void an_author_finds_no_file_of_another_agency() {
        one.sendAndUse("school.csv", FreshCase.SCHOOL);
        Guest author = one.memberFor("author", "Health visiting", "HEALTH_VISITING");

        assertThat(author.get(one.files() + "/" + lastId()).status()).isEqualTo(404);
    }

    private static Document look(Guest guest, Document sent) {
        return guest.get(sent.select("section.file a").attr("href")).page();
    }

    private String address(Document file) {
        return file.select("form[action*=/files/]").attr("action");
    }

    private static Map<String, String> fields(Document file) {
        return FreshCase.fields(file, "form:has(.part)");
    }

    private long lastId() {
        return org.sightline.app.serve.TestWeb.part(org.sightline.app.database.Transactions.class)
                .atWork(() -> org.sightline.app.serve.TestWeb.part(
                                org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select max(id) from submission where case_id = :case")
                        .param("case", one.number())
                        .query(Long.class)
                        .single());
    }
}
