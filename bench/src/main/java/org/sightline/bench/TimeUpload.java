package org.sightline.bench;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the bytes of a file to its questions in the database: on an empty case, and on one that holds ten times as much. */
public final class TimeUpload {

    private static final int CHILDREN = 10;

    private final AtWork app;
    private final Visitor lead;

    private TimeUpload(AtWork app) {
        this.app = app;
        this.lead = app.part(Transactions.class).atWork(() -> {
            Accounts accounts = app.part(Accounts.class);
            String login = "uploader-" + Timestamp.from(Instant.now()).getTime();
            accounts.add(login, "Uploader", Role.LEAD_REVIEWER, "Westmarch", "");
            return accounts.visitor(login).orElseThrow();
        });
    }

    /** {@code TimeUpload FOLDER ROWS}. */
    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[1]);
        try (AtWork app = AtWork.in(Path.of(arguments[0]))) {
            TimeUpload time = new TimeUpload(app);
            System.out.println("| upload of " + rows + " rows to | questions after, s |");
            System.out.println("|---|---:|");
            time.tell("an empty case, the first after the start", time.upload(time.open(), "Police", rows));
            for (int again = 0; again < 3; again++) {
                time.tell("an empty case, again", time.upload(time.open(), "Police", rows));
            }
            long large = time.open();
            for (int file = 0; file < 10; file++) {
                time.upload(large, "Agency " + file, rows);
            }
            time.tell("a case of " + 10 * rows + " entries", time.upload(large, "Hospital", rows));
            System.out.printf("%d questions%n", time.questions(large));
        }
    }

    /** A case with its children, as whoever opens one says whom it is about. */
    private long open() {
        long number = app.part(OpenCase.class).open(lead, new OpenCase.Request("Upload", "Westmarch", false, true));
        app.part(Access.class).to(lead, number, Action.CHANGE_PEOPLE, "the people of the case", permit -> {
            for (int child = 0; child < CHILDREN; child++) {
                app.part(People.class).add(permit, Authority.child(child));
            }
            return number;
        });
        return number;
    }

    private double upload(long number, String agency, int rows) {
        byte[] file = Authority.csv(agency, CHILDREN, rows, agency.hashCode());
        long began = System.nanoTime();
        app.part(Receive.class).andUse(lead, number, agency + " log.csv", file);
        app.part(Derive.class).bringUpToDate(number, LocalDate.now(ZoneId.systemDefault()));
        return (System.nanoTime() - began) / 1e9;
    }

    private long questions(long number) {
        return app.part(Transactions.class)
                .atWork(() -> app.part(JdbcClient.class)
                        .sql("select count(*) from question where case_id = :case")
                        .param("case", number)
                        .query(Long.class)
                        .single());
    }

    private void tell(String what, double seconds) {
        System.out.printf("| %s | %.2f |%n", what, seconds);
    }
}
