package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdfReaderTest {

    @TempDir
    Path folder;

    @Test
    void a_text_document_gives_its_paragraphs_and_tables_in_order() throws IOException {
        Opened opened = text("""
                <text:h>Health visiting</text:h>
                <text:section><text:p>Taken   from<text:s text:c="2"/>the<text:tab/>record<text:line-break/>in May</text:p>
                <text:list><text:list-item><text:p>weighed<text:note><text:p>a footnote</text:p></text:note></text:p></text:list-item></text:list></text:section>
                <table:table table:name="T"><table:table-column/><table:table-header-rows><table:table-row>
                <table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Event</text:p></table:table-cell></table:table-row></table:table-header-rows>
                <table:table-row><table:table-cell office:value-type="date" office:date-value="2019-05-03"><text:p>03/05/19</text:p></table:table-cell>
                <table:table-cell><text:p>One</text:p><text:p>Two</text:p></table:table-cell></table:table-row></table:table>
                <text:p>After</text:p>""");

        assertThat(opened.grids())
                .extracting(grid -> grid.kind() + " " + grid.name())
                .containsExactly("PARAGRAPH 1", "TABLE 1", "PARAGRAPH 2");
        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("Health visiting"), List.of("Taken from  the\trecord\nin May"), List.of("weighed"));
        assertThat(opened.rows(1)).containsExactly(List.of("Date", "Event"), List.of("03/05/19", "One\nTwo"));
        assertThat(opened.grids().get(1).rows().get(1).cells().getFirst().moment())
                .isEqualTo(LocalDateTime.parse("2019-05-03T00:00"));
    }

    @Test
    void deleted_words_are_out_and_the_file_says_so() throws IOException {
        Opened opened = text("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>twice</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p>Seen <text:change/>once</text:p>""");

        assertThat(opened.rows(0)).containsExactly(List.of("Seen once"));
        assertThat(opened.remarks()).contains("tracked changes");
    }

    @Test
    void a_table_within_a_cell_becomes_a_table_of_its_own() throws IOException {
        String row = "<table:table-row>" + "<table:table-cell><text:p>x</text:p></table:table-cell>".repeat(2)
                + "</table:table-row>";
        Opened opened = text("<table:table><table:table-row><table:table-cell><text:p>Outer</text:p><table:table>" + row
                + row + "</table:table></table:table-cell></table:table-row></table:table>");

        assertThat(opened.rows(0)).containsExactly(List.of("Outer\n[see table 2]"));
        assertThat(opened.rows(1)).containsExactly(List.of("x", "x"), List.of("x", "x"));
    }

    @Test
    void a_million_repeated_blanks_cost_nothing_and_row_numbers_stay_true() throws IOException {
        Opened opened = sheets("""
                <table:tracked-changes><table:cell-content-change><text:p>old</text:p></table:cell-content-change></table:tracked-changes>
                <table:table table:name="Log"><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="999999999"/></table:table-row>
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2019-05-03T10:30:00"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
                <table:table table:name="Blank"><table:table-row><table:table-cell/></table:table-row></table:table>""");

        assertThat(opened.grids())
                .extracting(grid -> grid.kind() + " " + grid.name())
                .containsExactly("SHEET Log");
        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("Date", "", "", "x", "x"),
                        List.of("2019-05-03T10:30:00"),
                        List.of("2019-05-03T10:30:00"));
        assertThat(opened.numbers(0)).containsExactly(1, 5, 6);
        assertThat(opened.grids().getFirst().rows().get(1).cells().getFirst().moment())
                .isEqualTo(LocalDateTime.parse("2019-05-03T10:30"));
    }

    @Test
    void merged_cells_keep_their_columns_and_are_repeated_downwards() throws IOException {
        Opened opened = sheets("""
                <table:table table:name="S"><table:table-row>
                <table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2"><text:p>May</text:p></table:table-cell><table:covered-table-cell/>
                <table:table-cell><text:p>one</text:p></table:table-cell></table:table-row>
                <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>two</text:p></table:table-cell></table:table-row>
                <table:table-row><table:table-cell/><table:table-cell/><table:table-cell><text:p>three</text:p></table:table-cell></table:table-row></table:table>""");

        assertThat(opened.rows(0))
                .containsExactly(List.of("May", "", "one"), List.of("May", "", "two"), List.of("", "", "three"));
    }

    @Test
    void a_password_is_said_in_a_sentence() throws IOException {
        String manifest = "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        Path path =
                Opened.zip(folder.resolve("locked.ods"), Map.of("META-INF/manifest.xml", manifest, "content.xml", "?"));

        assertThatThrownBy(() -> Opened.by(new OdfReader(), path))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("locked.ods is protected with a password");
    }

    @Test
    void a_table_that_claims_more_rows_than_any_program_has_is_refused() {
        String row = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>";

        assertThatThrownBy(() -> sheets("<table:table>" + row.repeat(20) + "</table:table>"))
                .isInstanceOf(IOException.class);
    }

    private Opened text(String body) throws IOException {
        return made("made.odt", "<office:text>" + body + "</office:text>");
    }

    private Opened sheets(String body) throws IOException {
        return made("made.ods", "<office:spreadsheet>" + body + "</office:spreadsheet>");
    }

    private Opened made(String name, String body) throws IOException {
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:automatic-styles/>"
                + "<office:body>" + body + "</office:body></office:document-content>";
        return Opened.by(new OdfReader(), Opened.zip(folder.resolve(name), Map.of("content.xml", content)));
    }
}
