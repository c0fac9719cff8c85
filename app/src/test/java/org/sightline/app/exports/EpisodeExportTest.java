package org.sightline.app.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.questions.live.OwnCase;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

/** One episode taken out as a document, read back as whoever gets it reads it. */
class EpisodeExportTest {

    private final OwnCase own = OwnCase.opened();
    private final Guest lead = TestWeb.signedIn("lead");
    private String episode = "";

    @BeforeEach
    void an_episode_of_one_entry() {
        lead.get(own.path("/chronology"));
        episode = lead.post(own.path("/episodes"), Map.of("entry", "f1-3", "into", "", "title", "Closed curtains"))
                .response()
                .uri()
                .getPath();
        lead.post(
                episode,
                Map.of("title", "Closed curtains", "why", "Nobody came back for half a year.", "version", "1"));
    }

    @Test
    void the_word_document_holds_its_entries_alone_and_says_what_they_are_a_part_of() throws IOException {
        Guest.Answer taken = take("WORD");

        assertThat(taken.response().headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"the-ashford-child-the-episode-closed-curtains-chronology-.*\\.docx\"");
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(taken.response().body()))) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains(
                            "Part of a composite chronology",
                            "This is a part of the chronology of The Ashford child: the episode “Closed curtains”, 1 entry of"
                                    + " 3.",
                            "Why it matters: Nobody came back for half a year.",
                            "These words are by Asha Patel",
                            "Curtains closed")
                    .doesNotContain("No reply at the door", "Letter sent to the family")
                    .doesNotContain("What was not read", "Questions\n");
        }
    }

    @Test
    void the_workbook_says_it_on_its_first_sheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(take("EXCEL").response().body()))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));

            assertThat(sheets).containsExactly("What this is", "Chronology", "People");
            assertThat(text(workbook.getSheetAt(0)))
                    .contains("the episode “Closed curtains”, 1 entry of 3", "Nobody came back for half a year.");
            assertThat(text(workbook.getSheetAt(1)))
                    .contains("Curtains closed", "f1-3")
                    .doesNotContain("No reply at the door", "f1-2", "f1-4");
        }
    }

    @Test
    void the_audit_says_that_one_episode_was_taken() {
        take("EXCEL");

        String id = episode.substring(episode.lastIndexOf('/') + 1);
        assertThat(lead.get(own.path("/who-looked")).page().select("tbody").text())
                .contains("Excel workbook, one episode: number " + id + " export documents");
    }

    @Test
    void an_episode_without_entries_offers_nothing_and_gives_nothing() {
        lead.get(episode);
        lead.post(episode + "/take-out", Map.of("entry", "f1-3"));

        assertThat(lead.get(episode).page().select("form[action$=/export]")).isEmpty();
        assertThat(take("WORD").page().text()).contains("No entry is in this episode");
    }

    @Test
    void whoever_sees_one_agencys_rows_only_takes_no_episode_out() {
        own.join(
                "practitioner",
                lead.get(own.path("/exports"))
                        .page()
                        .select("#whose option")
                        .getLast()
                        .val());
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get(own.path("/exports"));

        assertThat(practitioner
                        .post(episode + "/export", Map.of("document", "WORD"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_agencys_rows_say_that_they_are_a_part_too() throws IOException {
        String agency = lead.get(own.path("/exports"))
                .page()
                .select("#whose option")
                .getLast()
                .val();
        byte[] word = lead.post(own.path("/exports"), Map.of("document", "WORD", "of", "own", "whose", agency))
                .response()
                .body();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("This is a part of the chronology of The Ashford child: what " + agency + " recorded.")
                    .doesNotContain("Everything in the files was read");
        }
    }

    private Guest.Answer take(String document) {
        lead.get(episode);
        return lead.post(episode + "/export", Map.of("document", document));
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        DataFormatter format = new DataFormatter();
        sheet.forEach(row ->
                row.forEach(cell -> text.append(format.formatCellValue(cell)).append(' ')));
        return text.toString();
    }
}
