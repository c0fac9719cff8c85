package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.FactKind;
import org.sightline.core.library.FoundLesson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is read in a report stands beside it in a real database, and is read again without losing what people said. */
class ReadLibraryTest {

    @TempDir
    Path folder;

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final AddReport addReport = TestWeb.part(AddReport.class);
    private final ReadAgain readAgain = TestWeb.part(ReadAgain.class);
    private final Facts facts = TestWeb.part(Facts.class);
    private final Lessons lessons = TestWeb.part(Lessons.class);
    private final ReportThemes themes = TestWeb.part(ReportThemes.class);
    private final Reports reports = TestWeb.part(Reports.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final long panel = transactions.atWork(
            () -> TestWeb.part(Accounts.class).visitor("panel").orElseThrow().account());
    private long report;

    @BeforeEach
    void a_report_in_the_library() throws IOException {
        String name = "Wren " + System.nanoTime();
        Path file = Files.writeString(folder.resolve("wren.html"), """
                <!DOCTYPE html><html><body><main><h1>Serious case review: %s</h1>
                <ul><li>Board: Ashvale Safeguarding Children Board</li><li>Child: Wren (a pseudonym), 11 weeks, girl</li>
                <li>Published: 3 May 2031</li><li>Independent author: Jo Made-up</li>
                <li>Agencies involved: Ashvale police; Health visiting; Made-up Homes</li></ul>
                <h2>What happened</h2><p>Wren was shaken by her father and lives with a severe head injury.</p>
                <h2>Findings</h2><h3>Finding 1: A bruise was seen and not asked about.</h3><p>The health visitor saw a bruise.</p>
                <h3>Finding 2: The police did not pass on what they knew.</h3><p>The health visitor was not told.</p>
                <h2>Recommendations</h2><ol><li>The police should tell the health visitor of each call to domestic abuse. By May 2032.</li></ol>
                </main></body></html>
                """.formatted(name));
        AddReport.Outcome outcome = addReport.add(
                new AddReport.Request(file, "wren.html", Rights.UNSAID, Optional.of(panel), Optional.empty()));
        report = ((AddReport.Added) outcome).report().id();
    }

    @Test
    void facts_stand_with_the_page_and_the_words_that_say_so() {
        List<Fact> read = transactions.as(panel, () -> facts.of(report));

        assertThat(read)
                .extracting(fact -> fact.kind() + " " + fact.code() + " " + fact.value())
                .contains(
                        "BOARD ashvale Ashvale Safeguarding Children Board",
                        "AGE UNDER_1 11 weeks",
                        "SEX girl girl",
                        "HARM PHYSICAL physical abuse",
                        "PUBLISHED 2031-05-03 3 May 2031",
                        "AUTHOR  Jo Made-up",
                        "AGENCY POLICE Ashvale police",
                        "AGENCY HEALTH_VISITING Health visiting",
                        "AGENCY OTHER Made-up Homes");
        assertThat(read).isSortedAccordingTo(java.util.Comparator.comparing(Fact::kind));
        assertThat(read).allSatisfy(fact -> {
            assertThat(fact.page()).isPresent();
            assertThat(fact.passage()).isNotBlank();
            assertThat(fact.said()).isFalse();
        });
        assertThat(transactions.as(panel, facts::all).get(report)).isEqualTo(read);
    }

    @Test
    void findings_and_recommendations_stand_with_what_they_are_about() {
        List<Lesson> read = transactions.as(panel, () -> lessons.of(report));

        assertThat(read)
                .extracting(Lesson::kind)
                .containsExactly(FoundLesson.Kind.FINDING, FoundLesson.Kind.FINDING, FoundLesson.Kind.RECOMMENDATION);
        assertThat(read.getFirst().text())
                .isEqualTo("A bruise was seen and not asked about.\nThe health visitor saw a bruise.");
        assertThat(read.getFirst().about().themes()).contains("PHY");
        assertThat(read.getLast().asked()).isEqualTo(new Lesson.Asked("The police", "By May 2032"));
        assertThat(read.getLast().about().themes()).contains("DA");
        assertThat(read.getLast().about().sectors()).isEqualTo(Set.of(Sector.POLICE));
        assertThat(transactions.as(panel, () -> lessons.of(report, 3))).contains(read.getLast());
        assertThat(transactions.as(panel, () -> themes.of(report)))
                .extracting(ReportTheme::code)
                .contains("INF", "PHY");
    }

    @Test
    void a_report_that_was_read_by_other_words_is_read_again_and_what_people_said_stays() {
        List<Fact> before = transactions.as(panel, () -> facts.of(report));
        List<Lesson> lessonsBefore = transactions.as(panel, () -> lessons.of(report));
        int version =
                transactions.as(panel, () -> reports.of(report).orElseThrow().version());
        transactions.atWork(() -> {
            sql.sql("""
                    insert into library_said (report_id, kind, codes, "values", said_by, said_at)
                    values (:report, 'SEX', '{boy}', '{boy}', :by, now())
                    """).param("report", report).param("by", panel).update();
            sql.sql(
                            "insert into library_theme_said (report_id, theme, holds, said_by, said_at) values (:report, 'PHY', false, :by, now())")
                    .param("report", report)
                    .param("by", panel)
                    .update();
            sql.sql("delete from library_fact where report_id = :report")
                    .param("report", report)
                    .update();
            sql.sql("update library_lesson set text = 'older', vector = 'x' where report_id = :report")
                    .param("report", report)
                    .update();
            return sql.sql("update library_report set read_with = 'older words' where id = :report")
                    .param("report", report)
                    .update();
        });

        assertThat(readAgain.all()).isPositive();

        List<Fact> after = transactions.as(panel, () -> facts.of(report));
        assertThat(after)
                .filteredOn(fact -> fact.kind() == FactKind.SEX)
                .containsExactly(new Fact(FactKind.SEX, "boy", "boy", Optional.empty(), "", true));
        assertThat(after)
                .filteredOn(fact -> fact.kind() != FactKind.SEX)
                .isEqualTo(before.stream()
                        .filter(fact -> fact.kind() != FactKind.SEX)
                        .toList());
        assertThat(transactions.as(panel, () -> lessons.of(report))).isEqualTo(lessonsBefore);
        assertThat(transactions.as(panel, () -> themes.of(report)))
                .extracting(ReportTheme::code)
                .doesNotContain("PHY");
        assertThat(transactions.as(panel, () -> reports.of(report).orElseThrow().version()))
                .isGreaterThan(version);
        assertThat(transactions.atWork(
                        () -> sql.sql("select count(*) from library_lesson where report_id = :report and vector = 'x'")
                                .param("report", report)
                                .query(Integer.class)
                                .single()))
                .as("what their words mean in numbers")
                .isEqualTo(lessonsBefore.size());
        assertThat(readAgain.all()).as("once it is up to date").isZero();
    }
}
