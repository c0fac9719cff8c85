package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

class ProblemsTest {

    private final Problems problems = new Problems(DataSize.ofMegabytes(50), DataSize.ofMegabytes(200));

    @Test
    void every_problem_says_what_happened_and_offers_a_way_on() {
        Stream.concat(
                        IntStream.of(400, 403, 404, 405, 409, 413, 429, 500, 503)
                                .mapToObj(problems::of),
                        Stream.of(fault()))
                .forEach(problem -> {
                    assertThat(problem.title()).isNotBlank();
                    assertThat(problem.says()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(problem.ways()).isNotEmpty();
                });
    }

    @Test
    void a_database_that_does_not_answer_is_no_fault_of_the_program() {
        RuntimeException lost = new IllegalStateException(new SQLException("shutting down", "57P01"));

        assertThat(problems.of(lost).status()).isEqualTo(503);
    }

    @Test
    void the_log_has_the_reference_and_the_place_and_never_the_message_which_may_quote_a_record() {
        Logger log = (Logger) LoggerFactory.getLogger(Problems.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        Problem problem = fault();
        log.detachAppender(lines);

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage())
                    .contains(problem.reference(), "IllegalStateException", "ProblemsTest")
                    .doesNotContain("Ashdown");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    private Problem fault() {
        return problems.of(new IllegalStateException("the Ashdown children have no row 12"));
    }
}
