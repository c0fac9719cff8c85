package org.sightline.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is logged while people work on the made-up case, and while they send what can not be understood. */
class LogsHoldNothingOfARecordTest {

    /** Each was read for what it writes. Whoever adds one reads it too. */
    private static final Set<String> MAY_LOG = Set.of(
            "org.sightline.app.library.ReadAgain",
            "org.sightline.app.library.find.Earlier",
            "org.sightline.app.library.find.IndexFolder",
            "org.sightline.app.library.find.LibraryModel",
            "org.sightline.app.library.find.LiveIndex",
            "org.sightline.app.library.keep.TakeIn",
            "org.sightline.app.operations.BringCasesUpToDate",
            "org.sightline.app.search.AskCluster",
            "org.sightline.app.serve.MadeUpLibrary",
            "org.sightline.app.site.Problems");

    /** Keeps every word of every line. */
    private static final class Kept extends AppenderBase<ILoggingEvent> {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            StringBuilder line = new StringBuilder(event.getFormattedMessage());
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                line.append('\n').append(cause.getMessage());
            }
            lines.add(line.toString().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void no_name_file_or_word_of_the_record_is_ever_logged() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Kept kept = new Kept();
        kept.setContext(root.getLoggerContext());
        kept.start();
        root.addAppender(kept);
        try {
            root.warn("it is listening");
            journey();
        } finally {
            root.detachAppender(kept);
        }

        assertThat(kept.lines).contains("it is listening");
        Set<String> words = new TreeSet<>(names());
        words.addAll(List.of("quizzaciously", "marmaladeclub"));
        assertThat(kept.lines)
                .allSatisfy(line -> assertThat(words)
                        .filteredOn(word -> line.matches("(?s).*\\b" + java.util.regex.Pattern.quote(word) + "\\b.*"))
                        .isEmpty());
    }

    private static void journey() {
        Guest lead = TestWeb.signedIn("lead");
        for (String page : List.of(
                "/cases",
                "/cases/1",
                "/cases/1/people",
                "/cases/1/chronology",
                "/cases/1/chronology?words=quizzaciously",
                "/cases/1/questions",
                "/cases/1/questions/quizzaciously",
                "/cases/1/entries/quizzaciously",
                "/cases/quizzaciously",
                "/cases/1/files")) {
            lead.get(page);
        }
        byte[] broken = "PK\u0003\u0004 quizzaciously".getBytes(StandardCharsets.UTF_8);
        lead.upload("/cases/1/files", "files", Map.of("marmaladeclub.xlsx", broken), Map.of());
        lead.post("/cases/1/people", Map.of("name", "quizzaciously", "born", "marmaladeclub"));
        TestWeb.signedIn("admin").get("/cases/1");
        TestWeb.guest().signIn("quizzaciously", "marmaladeclub");
    }

    /** The names that stand in the made-up case, of people and of files. */
    private static List<String> names() {
        JdbcClient sql = TestWeb.part(JdbcClient.class);
        return TestWeb.part(org.sightline.app.database.Transactions.class)
                .atWork(() -> sql.sql("select lower(name) from person union select lower(file_name) from submission")
                        .query(String.class)
                        .list());
    }

    @Test
    void only_classes_that_were_read_for_it_log_at_all() {
        Set<String> log = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sightline.app")) {
            if (type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(uses -> uses.getTargetClass().getPackageName().startsWith("org.slf4j"))) {
                log.add(type.getName());
            }
        }
        assertThat(log).isEqualTo(new TreeSet<>(MAY_LOG));
    }
}
