package org.sightline.app.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.Report;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Searched;
import org.sightline.app.serve.TestWeb;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index in step with a real database, through everything that may happen to it. */
class LiveIndexTest {

    private static final LibraryModel MODEL = new LibraryModel();

    @TempDir
    Path folder;

    private final Transactions transactions = TestWeb.part(Transactions.class);
    private final JdbcClient sql = TestWeb.part(JdbcClient.class);
    private final IndexedReports reports = new IndexedReports(sql);
    private final ReadMeanings meanings = new ReadMeanings(transactions, sql);
    private final String name = "Child " + Long.toString(System.nanoTime(), 36);
    private LiveIndex index = started();

    private LiveIndex started() {
        return TestWeb.part(LiveIndex.class);
    }

    private LiveIndex begun() {
        LiveIndex made = new LiveIndex(
                transactions,
                reports,
                meanings,
                new IndexFolder(
                        new ConfiguredCluster(new StandardEnvironment()),
                        folder.resolve("search").toString(),
                        ""),
                MODEL);
        made.afterTheStart();
        return made;
    }

    @AfterEach
    void close() {
        if (index != started()) {
            index.close();
        }
    }

    private boolean finds(String text, Report report) {
        Optional<Searched> searched = index.search(Asked.of(text, 5));
        return searched.isPresent()
                && searched.get() instanceof Searched.Found found
                && found.hits().stream().anyMatch(hit -> hit.place().report().equals(String.valueOf(report.id())));
    }

    private Report told() {
        return MadeReports.told(
                folder, name, "The little boy called " + name + " was bitten by a badger in the night.");
    }

    @Test
    void a_report_is_found_by_its_words_soon_after_it_was_added_and_by_what_it_means_a_little_later() {
        index = begun();
        Report report = told();

        Wait.until(() -> finds(name, report));
        Wait.until(() -> finds("an animal hurt the toddler while it was dark", report));
        Wait.until(() -> index.progress().says().isEmpty());
        assertThat(index.progress().searchable()).isEqualTo(index.progress().reports());
        assertThat(MadeReports.count(
                        "select count(*) from library_passage where report_id = :report and vector is null",
                        report.id()))
                .isZero();
        assertThat(MadeReports.count(
                        "select count(*) from library_report where id = :report and meaning is not null", report.id()))
                .isOne();
    }

    @Test
    void what_was_taken_down_or_has_expired_goes_out_of_the_index() {
        index = begun();
        Report down = told();
        Report expired = MadeReports.told(folder, name + " two", "Nobody asked who " + name + " was living with.");
        Wait.until(() -> finds(name, down) && finds(name, expired));

        MadeReports.takeDown(down, "The family asked for it.");
        MadeReports.update("update library_report set expires = date '2001-01-01' where id = :report", expired.id());

        Wait.until(() -> !finds(name, down) && !finds(name, expired));
    }

    @Test
    void what_is_changed_in_a_report_is_found_as_it_is_now() {
        index = begun();
        Report report = told();
        Wait.until(() -> finds(name, report));

        MadeReports.update(
                "update library_passage set text = 'Now there stands something about a quagga.' where report_id = :report",
                report.id());
        MadeReports.update("update library_report set version = version + 1 where id = :report", report.id());

        Wait.until(() -> finds("quagga", report));
    }

    @Test
    void an_index_whose_folder_was_lost_is_made_again() throws IOException {
        index = begun();
        Report report = told();
        Wait.until(() -> finds(name, report));
        index.close();
        empty(folder.resolve("search"));

        index = begun();

        Wait.until(() -> finds(name, report));
    }

    @Test
    void an_index_that_is_broken_is_made_again() throws IOException {
        index = begun();
        Report report = told();
        Wait.until(() -> finds(name, report));
        index.close();
        for (Path file : files(folder.resolve("search"))) {
            if (!file.endsWith("write.lock")) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        index = begun();

        Wait.until(() -> finds(name, report));
    }

    @Test
    void what_was_read_for_its_meaning_before_a_stop_is_not_read_again() {
        Report report = told();
        Wait.until(() -> MadeReports.count(
                        "select count(*) from library_report where id = :report and meaning is not null", report.id())
                == 1);
        byte[] marked = new byte[384 * Float.BYTES];
        marked[3] = 64;
        transactions.atWork(
                () -> sql.sql("update library_passage set vector = :vector where report_id = :report and number = 1")
                        .param("vector", marked)
                        .param("report", report.id())
                        .update());
        MadeReports.update(
                "update library_passage set vector = null where report_id = :report and number <> 1", report.id());

        index = begun();

        Wait.until(() -> MadeReports.count(
                        "select count(*) from library_passage where report_id = :report and vector is null",
                        report.id())
                == 0);
        assertThat(transactions.atWork(
                        () -> sql.sql("select vector from library_passage where report_id = :report and number = 1")
                                .param("report", report.id())
                                .query(byte[].class)
                                .single()))
                .isEqualTo(marked);
    }

    @Test
    void what_another_model_has_read_is_read_again() {
        Report report = told();
        Wait.until(() -> MadeReports.count(
                        "select count(*) from library_report where id = :report and meaning is not null", report.id())
                == 1);
        MadeReports.update("update library_passage set vector = '\\x00' where report_id = :report", report.id());
        MadeReports.update(
                "update library_report set meant_with = 'another', version = version + 1 where id = :report",
                report.id());

        index = begun();

        Wait.until(() -> MadeReports.count(
                        "select count(*) from library_passage where report_id = :report and (vector is null or length(vector) < 9)",
                        report.id())
                == 0);
        Wait.until(() -> finds(name, report));
    }

    @Test
    void two_sightlines_that_are_given_one_folder_both_find() {
        index = begun();
        LiveIndex other = begun();
        try {
            Report report = told();
            Wait.until(() -> finds(name, report));
            Wait.until(() -> other.search(Asked.of(name, 5)).orElse(null) instanceof Searched.Found found
                    && found.hits().stream()
                            .anyMatch(hit -> hit.place().report().equals(String.valueOf(report.id()))));
        } finally {
            other.close();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }
}
