package org.sightline.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.access.Role;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Fills a record with a made-up authority: many small cases, one very large one, and the people who work on them. Every
 * row goes in by the code that an upload goes through.
 */
public final class Authority {

    static final String PASSWORD = "a quiet harbour";

    private static final List<String> AGENCIES = List.of(
            "Police", "Social care", "Primary school", "GP", "Health visiting", "Hospital", "Housing", "Nursery");

    /** Half of the cases have fewer rows than this. */
    private static final int MEDIAN_ROWS = 24;

    private final AtWork app;
    private final LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());

    private Authority(AtWork app) {
        this.app = app;
    }

    /** {@code Authority FOLDER PEOPLE CASES ROWS_OF_THE_LARGE_CASE}. */
    public static void main(String[] arguments) {
        try (AtWork app = AtWork.in(Path.of(arguments[0]))) {
            new Authority(app)
                    .fill(
                            Integer.parseInt(arguments[1]),
                            Integer.parseInt(arguments[2]),
                            Integer.parseInt(arguments[3]));
        }
    }

    private void fill(int people, int cases, int largest) {
        long began = System.nanoTime();
        String encoded = String.valueOf(app.part(PasswordEncoder.class).encode(PASSWORD));
        List<Visitor> all = IntStream.range(0, people)
                .mapToObj(number -> person(number, encoded))
                .toList();
        long large = open(all.getFirst(), "The large case", 10, largest, 1);
        all.stream().skip(1).forEach(person -> join(large, person));
        Random random = new Random(7);
        for (int number = 0; number < cases; number++) {
            int rows = Math.clamp(Math.round(MEDIAN_ROWS * Math.exp(random.nextGaussian())), 3, 900);
            open(all.get(number % people), "Case " + (number + 1), 1 + random.nextInt(4), rows, number + 2L);
            if (number % 200 == 199) {
                System.err.printf("%d cases after %.0f s%n", number + 1, (System.nanoTime() - began) / 1e9);
            }
        }
    }

    static String login(int number) {
        return "person-" + number;
    }

    private Visitor person(int number, String encoded) {
        return app.part(Transactions.class).atWork(() -> {
            Accounts accounts = app.part(Accounts.class);
            accounts.add(login(number), "Person " + number, Role.LEAD_REVIEWER, "Westmarch", encoded);
            return accounts.visitor(login(number)).orElseThrow();
        });
    }

    private long open(Visitor by, String title, int children, int rows, long seed) {
        long number = app.part(OpenCase.class).open(by, new OpenCase.Request(title, "Westmarch", false, true));
        app.part(Access.class).to(by, number, Action.CHANGE_PEOPLE, "the people of the case", permit -> {
            for (int child = 0; child < children; child++) {
                app.part(People.class).add(permit, child(child));
            }
            return number;
        });
        int files = Math.clamp(rows / 8, 1, AGENCIES.size());
        for (int file = 0; file < files; file++) {
            String agency = AGENCIES.get(file);
            app.part(Receive.class)
                    .andUse(by, number, agency + " log.csv", csv(agency, children, rows / files, seed * 31 + file));
        }
        app.part(Derive.class).bringUpToDate(number, today);
        return number;
    }

    static Person child(int number) {
        return new Person(
                MadeUpRows.child(number),
                Person.Standing.CHILD,
                "",
                List.of(),
                Optional.of(ApproximateDate.parse(2005 + number % 7 + "-05-14")),
                Optional.empty(),
                Optional.empty(),
                Person.Origin.GIVEN);
    }

    private void join(long number, Visitor person) {
        app.part(Transactions.class)
                .atWork(() -> app.part(JdbcClient.class)
                        .sql("insert into membership (case_id, account_id, since) values (:case, :account, :now)")
                        .param("case", number)
                        .param("account", person.account())
                        .param("now", Timestamp.from(Instant.now()))
                        .update());
    }

    static byte[] csv(String agency, int children, int rows, long seed) {
        MadeUpRows madeUp = new MadeUpRows(agency, children, seed);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(MadeUpRows.HEADINGS);
            for (int row = 0; row < rows; row++) {
                csv.writeRecord(madeUp.next());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
