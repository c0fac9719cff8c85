package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.intake.MadePdf;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.library.Passage;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library in a real database: what is kept, who may read it, and what becomes of it. */
class LibraryTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Rights OPEN = new Rights(
            "Open Government Licence 3.0", "https://example.org/alder", "", Optional.of(LocalDate.of(2090, 1, 1)));

    @TempDir
    Path folder;

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final Reports reports = TestWeb.part(Reports.class);
    private final AddReport addReport = TestWeb.part(AddReport.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final long panel = transactions.atWork(
            () -> TestWeb.part(Accounts.class).visitor("panel").orElseThrow().account());

    private String title = "";

    @BeforeEach
    void anotherReport() {
        title = "Child Alder " + System.nanoTime();
    }

    private Path web() throws IOException {
        return Files.writeString(folder.resolve("alder.html"), "<!DOCTYPE html><html><body><main><h1>" + title + """
                </h1><p>Alder was ten weeks old.</p><h2>Findings</h2><ol><li>Nobody asked his father.</li></ol>
                <h2>Recommendations</h2><table><tr><td>GP</td><td>Ask about fathers.</td></tr></table></main></body></html>
                """);
    }

    private AddReport.Outcome add(Path file, Rights rights) {
        return addReport.add(new AddReport.Request(
                file, file.getFileName().toString(), rights, Optional.of(panel), Optional.empty()));
    }

    private Report added(Path file, Rights rights) {
        AddReport.Outcome outcome = add(file, rights);
        assertThat(outcome).isInstanceOf(AddReport.Added.class);
        return ((AddReport.Added) outcome).report();
    }

    @Test
    void a_report_is_kept_byte_for_byte_with_its_pages_its_passages_and_its_rights() throws IOException {
        Path file = web();

        Report report = added(file, OPEN);

        assertThat(report.file().name()).isEqualTo("alder.html");
        assertThat(report.rights()).isEqualTo(OPEN);
        assertThat(report.state()).isEqualTo(Report.State.READ);
        assertThat(report.isOpen(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(report.isOpen(LocalDate.of(2090, 1, 2))).isFalse();
        OpenedReport.Opened opened = (OpenedReport.Opened) OpenReport.open(file, "alder.html");
        transactions.as(panel, () -> {
            assertThat(reports.of(report.id())).contains(report);
            assertThat(reports.bytes(report.id()).orElseThrow()).isEqualTo(bytes(file));
            assertThat(reports.pages(report.id())).isEqualTo(opened.pages());
            assertThat(reports.passages(report.id()))
                    .isNotEmpty()
                    .extracting(Passage::text)
                    .anyMatch(text -> text.contains("Nobody asked his father."));
            return report;
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void the_same_report_twice_is_told_and_not_doubled() throws IOException {
        Report first = added(web(), OPEN);
        Path again = Files.copy(web(), folder.resolve("the same.html"));

        AddReport.Outcome outcome = add(again, Rights.UNSAID);

        assertThat(outcome).isEqualTo(new AddReport.AlreadyThere(first));
        assertThat(transactions.atWork(() -> sql.sql("select count(*) from library_report where sha256 = :sha")
                        .param("sha", first.file().sha256())
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void a_report_that_was_taken_down_is_found_by_nobody_and_said_to_be_so() throws IOException {
        Path file = web();
        Report report = added(file, OPEN);

        transactions.as(panel, () -> {
            assertThat(reports.takeDown(report.id(), panel, "The family asked for it.", NOON))
                    .isTrue();
            assertThat(reports.takeDown(report.id(), panel, "And again.", NOON)).isFalse();
            return report;
        });

        transactions.as(panel, () -> {
            Report down = reports.of(report.id()).orElseThrow();
            assertThat(down.takenDown()).contains(new Report.TakenDown(NOON, "The family asked for it."));
            assertThat(down.isOpen(LocalDate.of(2026, 11, 1))).isFalse();
            assertThat(reports.pages(report.id())).isEmpty();
            assertThat(reports.passages(report.id())).isEmpty();
            assertThat(reports.bytes(report.id())).isEmpty();
            return down;
        });
        assertThat(add(file, OPEN))
                .isInstanceOfSatisfying(
                        AddReport.AlreadyThere.class,
                        there -> assertThat(there.report().takenDown()).isPresent());
        assertThat(transactions.atWork(() -> reports.bytes(report.id()))).isPresent();
    }

    @Test
    void a_report_is_read_by_nobody_after_its_last_day() throws IOException {
        Report report = added(web(), new Rights("", "", "By letter", Optional.of(LocalDate.of(2001, 1, 1))));

        transactions.as(panel, () -> {
            assertThat(reports.of(report.id())).isPresent();
            assertThat(reports.passages(report.id())).isEmpty();
            return report;
        });
    }

    @Test
    void the_library_is_there_for_everybody_who_is_signed_in_and_for_nobody_else() throws IOException {
        Report report = added(web(), OPEN);

        for (String login : List.of("lead", "practitioner", "author", "auditor", "admin")) {
            long account = transactions.atWork(() ->
                    TestWeb.part(Accounts.class).visitor(login).orElseThrow().account());
            assertThat(transactions.as(account, () -> reports.passages(report.id())))
                    .as(login)
                    .isNotEmpty();
        }
        for (String table : List.of("library_report", "library_bytes", "library_page", "library_passage")) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
            assertThat(transactions.as(
                            -1,
                            () -> sql.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void the_bytes_of_a_report_never_change() throws IOException {
        Report report = added(web(), OPEN);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        transactions.atWork(() -> sql.sql("update library_bytes set bytes = '' where report_id = :id")
                                .param("id", report.id())
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added");
    }

    @Test
    void pages_that_are_pictures_wait_until_text_recognition_reads_them() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, title).page().picture().page().picture().save(file);
        }

        Report waiting = added(file, Rights.UNSAID);
        AddReport.Outcome withoutWords = addReport.add(ocr(file, "true {}"));
        AddReport.Outcome broken = addReport.add(ocr(file, "no-such-program {}"));
        AddReport.Outcome read = addReport.add(ocr(file, "echo The recommendations were written by hand. {}"));

        assertThat(waiting.state()).isEqualTo(Report.State.WAITS);
        assertThat(waiting.notes())
                .containsExactly("Pages 2-3 hold pictures only; they are not searchable until they are read by OCR.");
        assertThat(withoutWords).isEqualTo(new AddReport.AlreadyThere(waiting));
        assertThat(broken).isEqualTo(new AddReport.AlreadyThere(waiting));
        assertThat(read).isInstanceOfSatisfying(AddReport.ReadNow.class, now -> {
            assertThat(now.pages()).isEqualTo(2);
            assertThat(now.report().state()).isEqualTo(Report.State.READ);
            assertThat(now.report().notes()).isEmpty();
        });
        assertThat(transactions
                        .as(panel, () -> reports.pages(waiting.id()))
                        .get(2)
                        .blocks()
                        .getFirst()
                        .text())
                .startsWith("The recommendations were written by hand.");
    }

    private AddReport.Request ocr(Path file, String command) {
        return new AddReport.Request(file, "scan.pdf", Rights.UNSAID, Optional.empty(), Ocr.of(command));
    }

    @Test
    void what_cannot_be_opened_leaves_nothing_behind() throws IOException {
        long before = count();
        Path page = Files.writeString(folder.resolve("error.pdf"), "<!doctype html><html><body>Gone</body></html>");

        assertThat(add(page, OPEN)).isInstanceOf(AddReport.Refused.class);
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return transactions.atWork(() ->
                sql.sql("select count(*) from library_report").query(Long.class).single());
    }
}
