package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.OpenedTable.numbers;
import static org.sightline.app.intake.OpenedTable.open;
import static org.sightline.app.intake.OpenedTable.sentences;
import static org.sightline.app.intake.OpenedTable.texts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.core.intake.AgencyFile;

class XlsxReaderTest {

    @TempDir
    Path folder;

    @Test
    void words_may_stand_in_the_cell_itself() throws IOException {
        assertThat(texts(opened("<row r='2'><c r='A2' t='inlineStr'><is><r><t>Seen </t></r><r><t>well</t></r>"
                                + "<rPh><t>x</t></rPh></is></c><c r='D2' t='str'><v>a_x000D_b</v></c></row>")
                        .grids()
                        .getFirst()))
                .containsExactly(List.of("Seen well", "", "", "a\rb"));
    }

    @Test
    void rows_and_cells_without_a_number_follow_the_one_before() throws IOException {
        AgencyFile file =
                opened("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='B5'><v>3</v></c><c><v>4</v></c></row>"
                        + "<row><c r='?'><v>5</v></c></row>");

        assertThat(numbers(file.grids().getFirst())).containsExactly(1, 5, 6);
        assertThat(texts(file.grids().getFirst()))
                .containsExactly(List.of("1", "2"), List.of("", "3", "4"), List.of("5"));
    }

    @Test
    void a_formula_that_was_never_calculated_gives_its_own_words() throws IOException {
        assertThat(texts(opened("<row><c><f>A2&amp;B2</f></c><c><f/><v/></c></row>")
                        .grids()
                        .getFirst()))
                .containsExactly(List.of("=A2&B2", ""));
    }

    @Test
    void dates_written_as_words_of_the_standard_are_dates() throws IOException {
        assertThat(opened("<row><c t='d'><v>2011-01-06T00:00:00</v></c></row>")
                        .grids()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst())
                .satisfies(cell -> {
                    assertThat(cell.text()).isEqualTo("06/01/2011");
                    assertThat(cell.moment()).isEqualTo(LocalDateTime.of(2011, 1, 6, 0, 0));
                });
    }

    @Test
    void a_workbook_of_the_macs_old_calendar_gives_the_same_dates() throws IOException {
        Map<String, String> parts = MadeWorkbook.parts(
                MadeWorkbook.TRANSITIONAL,
                "<worksheet><sheetData><row><c s='1'><v>39087</v></c></row></sheetData></worksheet>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id='x' Type='y/styles' Target='styles.xml'/></Relationships>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");

        AgencyFile file = open(folder, "log.xlsx", MadeWorkbook.zip(parts));

        assertThat(texts(file.grids().getFirst())).containsExactly(List.of("06/01/2011"));
    }

    @Test
    void a_strict_workbook_and_one_with_macros_are_read_like_any_other() throws IOException {
        byte[] bytes = MadeWorkbook.zip(MadeWorkbook.parts(
                MadeWorkbook.STRICT, "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"));

        AgencyFile file = open(folder, "log.xlsm", bytes);

        assertThat(texts(file.grids().getFirst())).containsExactly(List.of("7"));
        assertThat(file.notRead()).isEmpty();
    }

    @Test
    void what_stands_before_the_damage_is_kept() throws IOException {
        AgencyFile file = opened("<row><c><v>1</v></c></row><row><c><v>2</v></c></rose>");

        assertThat(texts(file.grids().getFirst())).containsExactly(List.of("1"));
        assertThat(sentences(file))
                .singleElement()
                .asString()
                .contains("Sheet Log of log.xlsx is damaged", "after row 1");
    }

    @Test
    void a_sheet_that_is_missing_costs_the_others_nothing() throws IOException {
        Map<String, String> parts = MadeWorkbook.parts(
                MadeWorkbook.TRANSITIONAL, "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<sheets><sheet name='Gone' r:id='s0'/>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id='s0' Type='y/worksheet' Target='worksheets/no.xml'/></Relationships>"));

        AgencyFile file = open(folder, "log.xlsx", MadeWorkbook.zip(parts));

        assertThat(texts(file.grids().getFirst())).containsExactly(List.of("1"));
        assertThat(sentences(file)).singleElement().asString().contains("Gone");
    }

    @Test
    @Tag("slow")
    void a_sheet_of_two_million_rows_is_read_as_far_as_there_is_room_and_every_row_is_accounted_for()
            throws IOException {
        Path path = folder.resolve("log.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            MadeWorkbook.writeRows(out, 2_000_000);
        }

        AgencyFile file = OpenFile.open(path, "log.xlsx");

        int kept = file.grids().getFirst().rows().size();
        assertThat(kept).isEqualTo(500_000);
        assertThat(file.notRead()).singleElement().satisfies(left -> {
            assertThat(left.rows()).isEqualTo(1_500_000);
            assertThat(left.why()).contains("from row 500,001 to row 2,000,000");
        });
    }

    private AgencyFile opened(String rows) throws IOException {
        return open(folder, "log.xlsx", MadeWorkbook.withRows(rows));
    }
}
