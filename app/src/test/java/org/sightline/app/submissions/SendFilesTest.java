package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;

class SendFilesTest {

    private final FreshCase one = new FreshCase();

    @Test
    void several_files_are_kept_at_once_and_used_with_one_button() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("school.csv", FreshCase.SCHOOL.getBytes(UTF_8));
        files.put("gp.csv", "Date,What happened\n04/05/2013,Seen with a cough\n".getBytes(UTF_8));

        Document sent = one.send(one.lead(), files);

        assertThat(sent.select("h2").eachText()).contains("school.csv", "gp.csv");
        assertThat(sent.text()).contains("3 rows in = 3 entries + 0 rows not read");
        assertThat(one.entries()).isZero();

        Document used = one.use(one.lead(), sent);

        assertThat(used.text()).contains("4 rows are in the chronology");
        assertThat(one.entries()).isEqualTo(4);
        assertThat(one.lines()).isEqualTo(4);
    }

    @Test
    void pressing_the_button_twice_uses_the_rows_once() {
        Document sent = one.send("school.csv", FreshCase.SCHOOL);
        Map<String, String> form = FreshCase.fields(sent, "form[action$=/use]");

        one.lead().post(one.files() + "/use", form);
        Document again = one.lead().post(one.files() + "/use", form).page();

        assertThat(one.entries()).isEqualTo(3);
        assertThat(again.text()).contains("Asha Patel used its rows");
    }

    @Test
    void the_same_bytes_are_kept_once_and_said_to_be_here() {
        one.send("school.csv", FreshCase.SCHOOL);
        Document again = one.send("copy of school.csv", FreshCase.SCHOOL);

        assertThat(again.text()).contains("“copy of school.csv” is here already", "as “school.csv”");
        assertThat(again.select("section.file")).hasSize(1);
    }

    @Test
    void an_empty_file_costs_no_other() {
        Document sent =
                one.send(one.lead(), Map.of("empty.csv", new byte[0], "school.csv", FreshCase.SCHOOL.getBytes(UTF_8)));

        assertThat(sent.text()).contains("“empty.csv” is empty, so it was not kept");
        assertThat(sent.select("section.file h2").eachText()).containsExactly("school.csv");
    }

    @Test
    void sending_nothing_says_what_to_do() {
        one.lead().get("/cases/" + one.number() + "/agencies");

        assertThat(one.lead()
                        .upload(one.files(), "files", Map.of(), Map.of())
                        .page()
                        .text())
                .contains("No file was chosen");
    }

    @Test
    void a_file_that_can_not_be_read_is_kept_and_says_why() {
        byte[] locked = new byte[2000];
        System.arraycopy(
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                0,
                locked,
                0,
                8);

        Document sent =
                one.send(one.lead(), Map.of("old.xls", locked, "zip.zip", "PK\u0003\u0004junk".getBytes(UTF_8)));

        assertThat(sent.text()).contains("old.xls is incomplete or damaged", "No row of it could be read");
        assertThat(sent.select("form button")).noneMatch(button -> button.text().startsWith("Use"));
    }

    @Test
    void a_path_before_the_name_is_dropped_and_control_characters_with_it() {
        Document sent = one.send("..\\..\\etc/passwd\u202Ecsv", FreshCase.SCHOOL);

        assertThat(sent.select("section.file h2").text()).isEqualTo("passwdcsv");
    }

    @Test
    void a_name_of_five_hundred_letters_is_cut_in_the_middle() {
        Document sent = one.send("a".repeat(500) + ".csv", FreshCase.SCHOOL);

        assertThat(sent.select("section.file h2").text()).hasSize(200).endsWith("a.csv");
    }

    @Test
    void markup_and_formulas_in_a_cell_are_words_and_nothing_else() {
        Document sent = one.send(
                "gp.csv",
                "Date,What happened\n04/05/2013,<script>alert(1)</script>\n05/05/2013,\"=HYPERLINK(\"\"x\"\")\"\n");
        Document file =
                one.lead().get(sent.select("section.file a").attr("href")).page();

        assertThat(file.select("main script")).isEmpty();
        assertThat(file.text()).contains("<script>alert(1)</script>", "=HYPERLINK(\"x\")");
    }

    @Test
    void whoever_may_not_send_is_refused_and_nothing_is_kept() {
        Guest panel = one.memberFor("panel", "Police", "POLICE");
        panel.get("/cases");

        assertThat(panel.upload(one.files(), "files", Map.of("a.csv", FreshCase.SCHOOL.getBytes(UTF_8)), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(one.lead().get(one.files()).page().text()).contains("No file waits");
    }
}
