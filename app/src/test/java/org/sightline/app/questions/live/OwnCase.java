package org.sightline.app.questions.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.TestWeb;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small case of a test's own: a child whom two visits in a row did not see, so that there is something to ask. */
public record OwnCase(long number) {

    private static final String VISITS = """
            Date,Who,What happened
            03/03/2015,Wren Ashford,Home visit. No reply at the door.
            10/03/2015,Wren Ashford,Home visit. No access. Curtains closed.
            24/09/2015,Wren Ashford,Letter sent to the family.
            """;

    public static OwnCase opened() {
        Visitor lead = visitor("lead");
        long number = TestWeb.part(OpenCase.class)
                .open(lead, new OpenCase.Request("The Ashford child", "England", false, true));
        TestWeb.part(Access.class).to(lead, number, Action.CHANGE_PEOPLE, "the child", permit -> {
            TestWeb.part(People.class)
                    .add(
                            permit,
                            new Person(
                                    "Wren Ashford",
                                    Person.Standing.CHILD,
                                    "",
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Person.Origin.GIVEN));
            return number;
        });
        OwnCase opened = new OwnCase(number);
        opened.send("social care.csv", VISITS);
        return opened;
    }

    /** Sends one more file and brings the case up to date. */
    public void send(String name, String rows) {
        TestWeb.part(Receive.class).andUse(visitor("lead"), number, name, rows.getBytes(UTF_8));
        TestWeb.part(Derive.class).bringUpToDate(number, LocalDate.now(ZoneId.systemDefault()));
    }

    /** Makes somebody a member, for an agency where one is named. */
    public void join(String login, String agency) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("""
                        insert into membership (case_id, account_id, agency_id, since)
                        values (:case, :account, (select id from agency where case_id = :case and name = :agency), now())
                        """)
                        .param("case", number)
                        .param("account", visitor(login).account())
                        .param("agency", agency)
                        .update());
    }

    public static Visitor visitor(String login) {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).visitor(login).orElseThrow());
    }

    public String path(String rest) {
        return "/cases/" + number + rest;
    }
}
