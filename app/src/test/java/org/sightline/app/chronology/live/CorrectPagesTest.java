package org.sightline.app.chronology.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.FreshCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One entry corrected: what it says then, what is kept, and what becomes of it when its file comes again. */
class CorrectPagesTest {

    private static final String SCHOOL = """
            Primary school: records
            Date,What happened,Who was there,Ref
            03/09/2013,"Arrived late, no breakfast",Class teacher,S1
            17/09/2013,Absent without a reason,,S2
            01/10/2013,Said that he sleeps on the floor,Class teacher,S3
            """;

    private final FreshCase one = new FreshCase();
    private final Guest lead = one.lead();
    private final String entry = "/cases/" + one.number() + "/entries/f1-3";

    private CorrectPagesTest() {
        one.sendAndUse("school.csv", SCHOOL);
    }

    /** The form as it stands, with what a person changes in it. */
    private static Map<String, String> form(Document page, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select("form[data-draft] [name]")) {
            fields.put(input.attr("name"), input.tagName().equals("textarea") ? input.wholeText() : input.val());
        }
        fields.remove("_csrf");
        fields.putAll(changes);
        return fields;
    }

    private Guest.Answer correct(Guest who, Map<String, String> changes) {
        return who.post(entry + "/correct", form(who.get(entry + "/correct").page(), changes));
    }

    private Document corrected() {
        return correct(
                        lead,
                        Map.of(
                                "cell-0", "04/09/2013",
                                "cell-1", "Arrived on time, with breakfast",
                                "why", "The register says so."))
                .page();
    }

    private static <T> T ask(String query, Class<T> type, long number) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(query)
                        .param("case", number)
                        .query(type)
                        .single());
    }

    @Test
    void a_corrected_entry_says_what_it_should_have_said_and_keeps_what_the_file_says() {
        assertThat(lead.get(entry).page().select("a:contains(Correct this entry)"))
                .hasSize(1);

        Document page = corrected();

        assertThat(page.text()).contains("The entry is corrected");
        assertThat(page.select(".entry-date").text()).isEqualTo("4 September 2013");
        assertThat(page.select(".entry-text").text()).contains("Arrived on time, with breakfast");
        assertThat(page.select(".entry .corrected").text())
                .contains("Corrected by Asha Patel on", "“The register says so.”", "Date in the file: “03/09/2013”");
        assertThat(page.select("#corrected + p + dl").text()).contains("04/09/2013", "S1");
        assertThat(page.select("#row + dl").text()).contains("03/09/2013", "Arrived late, no breakfast");
        assertThat(page.select("#versions ~ h3").eachText()).containsExactly("As it came with school.csv");
        assertThat(lead.get(entry + "/file").body()).isEqualTo(SCHOOL);
    }

    @Test
    void chronology_and_questions_are_made_of_the_corrected_words() {
        corrected();

        assertThat(lead.get("/cases/" + one.number() + "/chronology?text=with+breakfast")
                        .page()
                        .select("#f1-3 .entry-date")
                        .text())
                .isEqualTo("4 September 2013");
        assertThat(one.entries()).isEqualTo(3);
        assertThat(one.lines()).isEqualTo(3);
    }

    @Test
    void a_date_that_can_not_be_read_and_a_missing_reason_are_said_and_cost_nothing_that_was_typed() {
        Guest.Answer unread = correct(lead, Map.of("cell-0", "one Tuesday", "why", "It was a Tuesday."));

        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.page().select(".govuk-error-summary a[href=#cell-0]").text())
                .contains("Write day, month and year");
        assertThat(unread.page().select("#cell-0").val()).isEqualTo("one Tuesday");

        Guest.Answer noReason = correct(lead, Map.of("cell-1", "Came early"));

        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.page().select("#cell-1").val()).isEqualTo("Came early");
        assertThat(lead.get(entry).page().select(".corrected")).isEmpty();
    }

    @Test
    void saying_what_it_says_already_changes_nothing() {
        assertThat(correct(lead, Map.of("why", "Looked at it")).page().text()).contains("Nothing had to be changed");
        assertThat(ask("select count(*) from submission where case_id = :case", Integer.class, one.number()))
                .isEqualTo(1);
    }

    @Test
    void the_second_of_two_people_sees_both_versions_and_chooses() {
        Guest other = one.memberFor("manager", "Primary school", "SCHOOL");
        Map<String, String> theirs = form(
                other.get(entry + "/correct").page(), Map.of("cell-1", "Arrived at ten", "why", "The log of the gate"));
        corrected();

        Guest.Answer conflict = other.post(entry + "/correct", theirs);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().text())
                .contains("Asha Patel changed entry f1-3", "Arrived at ten", "Arrived on time, with breakfast");

        Map<String, String> chosen = new HashMap<>();
        conflict.page()
                .select("main form input[type=hidden]")
                .forEach(input -> chosen.put(input.attr("name"), input.val()));
        conflict.page().select("main form input[type=radio]").stream()
                .filter(radio ->
                        radio.attr("name").equals("cell-0") == radio.id().endsWith("-theirs"))
                .forEach(radio -> chosen.put(radio.attr("name"), radio.val()));
        Document page = other.post(entry + "/correct", chosen).page();

        assertThat(page.select(".entry-date").text()).isEqualTo("4 September 2013");
        assertThat(page.select(".entry-text").text()).contains("Arrived at ten");
        assertThat(page.select("#versions ~ h3").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Corrected by Asha Patel");
    }

    @Test
    void a_correction_can_be_corrected() {
        corrected();

        Document page = correct(lead, Map.of("cell-0", "05/09/2013", "why", "The register again."))
                .page();

        assertThat(page.select(".entry-date").text()).isEqualTo("5 September 2013");
        assertThat(page.select("#row + dl").text()).contains("03/09/2013");
        assertThat(page.select("#versions ~ h3").eachText()).hasSize(2);
    }

    @Test
    void understanding_the_file_otherwise_lays_the_correction_on_again() {
        corrected();
        Document file = lead.get(one.files() + "/" + file()).page();
        Map<String, String> fields = FreshCase.fields(file, "form[action$=/files/" + file() + "]");
        String column = file.select("select:has(option[value=COMMENT])").get(1).attr("name");
        lead.post(one.files() + "/" + file(), FreshCase.with(fields, column, "COMMENT"));
        Document again = lead.get(one.files() + "/" + file()).page();
        Map<String, String> use = FreshCase.fields(again, "form[action$=/files/" + file() + "]");
        lead.post(one.files() + "/" + file(), FreshCase.with(use, "do", "use"));

        Document page = lead.get(entry).page();

        assertThat(page.select(".entry-text").text()).contains("Comment: Arrived on time, with breakfast");
        assertThat(page.select("#corrected")).hasSize(1);
        assertThat(page.select("#versions ~ h3").eachText()).containsExactly("As it came with school.csv");
        assertThat(one.entries()).isEqualTo(3);
    }

    @Test
    void a_later_version_that_leaves_the_row_as_it_was_keeps_the_correction() {
        corrected();

        one.sendAndUse("school v2.csv", SCHOOL + "02/10/2013,Seen by the nurse,Nurse,S4\n");

        Document page = lead.get(entry).page();
        assertThat(page.select(".entry-date").text()).isEqualTo("4 September 2013");
        assertThat(page.select("#corrected")).hasSize(1);
        assertThat(one.entries()).isEqualTo(4);
    }

    @Test
    void a_later_version_that_changes_the_row_counts_and_the_correction_is_told_of() {
        corrected();

        Document used = one.sendAndUse(
                "school v2.csv", SCHOOL.replace("Arrived late, no breakfast", "Arrived at half past nine"));

        assertThat(used.text()).contains("Somebody had corrected entry f1-3", "correct it again if it is still wrong");
        Document page = lead.get(entry).page();
        assertThat(page.select(".entry-date").text()).isEqualTo("3 September 2013");
        assertThat(page.select(".entry-text").text()).contains("Arrived at half past nine");
        assertThat(page.select("main").text())
                .contains("An earlier version of this row had been corrected", "“The register says so.”");
        assertThat(page.select("#versions ~ dl").text()).contains("Arrived on time, with breakfast");
        assertThat(one.entries()).isEqualTo(3);
    }

    @Test
    void a_later_version_that_takes_the_correction_up_is_that_row() {
        corrected();

        Document used = one.sendAndUse(
                "school v2.csv",
                SCHOOL.replace("03/09/2013", "04/09/2013")
                        .replace("\"Arrived late, no breakfast\"", "\"Arrived on time, with breakfast\""));

        assertThat(used.text()).doesNotContain("Somebody had corrected");
        Document page = lead.get(entry).page();
        assertThat(page.select(".entry-date").text()).isEqualTo("4 September 2013");
        assertThat(page.select("main").text()).doesNotContain("An earlier version of this row had been corrected");
    }

    @Test
    void a_correction_counts_no_longer_than_the_rows_of_its_file() {
        corrected();
        Document file = lead.get(one.files() + "/" + file()).page();
        String version = file.select("input[name=version-" + file() + "]").val();

        lead.post(
                one.files() + "/" + file() + "/withdraw",
                Map.of("version-" + file(), version, "reason", "Wrong family"));

        assertThat(one.entries()).isZero();
    }

    @Test
    void people_of_an_agency_correct_its_own_rows_and_no_others() {
        one.sendAndUse("police.csv", "Police: log\nDate,What happened\n05/09/2013,Called to the house\n");
        Guest author = one.memberFor("author", "Primary school", "SCHOOL");
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("update case_record set shares = true where id = :case")
                        .param("case", one.number())
                        .update());
        String others = "/cases/" + one.number() + "/entries/f2-3";

        assertThat(author.get(others).page().select("a:contains(Correct this entry)"))
                .isEmpty();
        assertThat(author.get(others + "/correct").status()).isEqualTo(404);
        assertThat(author.post(others + "/correct", Map.of("cell-1", "Nothing", "why", "Because", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(correct(author, Map.of("cell-1", "Arrived at nine", "why", "I was there."))
                        .page()
                        .select(".entry-text")
                        .text())
                .contains("Arrived at nine");
        assertThat(lead.get(others).page().select(".corrected")).isEmpty();
    }

    @Test
    void the_database_itself_lets_nobody_write_a_correction_into_another_agencys_rows() {
        one.sendAndUse("police.csv", "Police: log\nDate,What happened\n05/09/2013,Called to the house\n");
        one.memberFor("author", "Primary school", "SCHOOL");
        Transactions transactions = TestWeb.part(Transactions.class);
        long author = ask("select id from account where login = 'author' and :case > 0", Long.class, one.number());

        assertThatThrownBy(() -> transactions.as(
                        author,
                        () -> TestWeb.part(JdbcClient.class)
                                .sql("""
                                insert into entry (case_id, id, submission_id, understanding_id, agency_id, received_at, record)
                                select :case, 'f2-3', e.submission_id, e.understanding_id,
                                       (select id from agency where case_id = :case and name = 'Police'), now(), e.record
                                from entry e where e.case_id = :case and e.id = 'f1-3'
                                """)
                                .param("case", one.number())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void one_correction_is_one_line_of_the_audit() {
        String lines = "select count(*) from audit where case_id = :case and what = 'the correction of entry f1-3'";
        corrected();

        assertThat(ask(lines, Integer.class, one.number())).isEqualTo(1);
    }

    @Test
    void what_is_taken_out_says_that_the_entry_was_corrected() throws IOException {
        corrected();

        String json = new String(takenOut("CHRONOLOGY_JSON"), UTF_8);
        String web = "";
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(takenOut("WEB")))) {
            while (files.getNextEntry() != null) {
                web += new String(files.readAllBytes(), UTF_8);
            }
        }
        String word;
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(takenOut("WORD")));
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            word = text.getText();
        }

        assertThat(json).contains("\"corrected\"", "The register says so.", "03/09/2013", "04/09/2013");
        assertThat(web).contains("The register says so.", "03/09/2013", "Arrived late, no breakfast");
        assertThat(word).contains("Corrected by Asha Patel", "The register says so.", "Arrived late, no breakfast");
    }

    private byte[] takenOut(String document) {
        String exports = "/cases/" + one.number() + "/exports";
        lead.get(exports);
        return lead.post(exports, Map.of("document", document, "of", "all"))
                .response()
                .body();
    }

    private long file() {
        return ask(
                "select id from submission where case_id = :case and kind = 'FILE' order by id limit 1",
                Long.class,
                one.number());
    }
}
