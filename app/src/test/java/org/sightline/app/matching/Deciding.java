package org.sightline.app.matching;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.cases.People;
import org.sightline.app.database.Transactions;
import org.sightline.app.operations.Uploading;
import org.sightline.app.record.Derive;
import org.sightline.app.submissions.Receive;
import org.sightline.core.access.Action;
import org.sightline.core.people.Person;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole Sightline in a process of its own to which records arrive, and in which somebody decides who is who, until it is killed. */
final class Deciding {

    private final ConfigurableApplicationContext web;
    private final Visitor lead;

    private Deciding(ConfigurableApplicationContext web) {
        this.web = web;
        this.lead = Uploading.lead(web);
    }

    public static void main(String[] arguments) {
        new Deciding(Uploading.web(Path.of(arguments[0]))).decide(arguments[1]);
    }

    private void decide(String round) {
        List<Long> cases = cases();
        while (cases.size() < 2) {
            open(cases.isEmpty() ? "Alba Foxcote" : "Alma Foxcote");
            cases = cases();
        }
        System.out.println("at work");
        for (int turn = 0; ; turn++) {
            arrive(cases.get(turn % 2), turn % 2 == 0 ? "Alba Foxcote" : "Alma Foxcote", round + "-" + turn);
            Match.Says says = turn % 2 == 0 ? Match.Says.DIFFERENT : Match.Says.SAME;
            decide(cases.getFirst(), says).ifPresent(number -> System.out.println("confirmed " + number));
        }
    }

    private List<Long> cases() {
        return web.getBean(Transactions.class)
                .atWork(() -> web.getBean(JdbcClient.class)
                        .sql("select id from case_record order by id")
                        .query(Long.class)
                        .list());
    }

    private void open(String child) {
        long number = web.getBean(OpenCase.class).open(lead, new OpenCase.Request(child, "England", false, true));
        Person person = new Person(
                child, Person.Standing.CHILD, "", List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
        web.getBean(Access.class).to(lead, number, Action.CHANGE_PEOPLE, "the people of the case", permit -> {
            web.getBean(People.class).add(permit, person);
            return number;
        });
    }

    private void arrive(long number, String child, String turn) {
        byte[] file = ("Date,Pupil,DOB,Postcode,What happened\n03/09/2018," + child
                        + ",04/03/2015,WM9 3QT,Came without a coat again " + turn + "\n")
                .getBytes(StandardCharsets.UTF_8);
        web.getBean(Receive.class).andUse(lead, number, "log " + turn + ".csv", file);
        web.getBean(Derive.class).bringUpToDate(number, LocalDate.of(2026, 11, 1));
    }

    private Optional<Integer> decide(long number, Match.Says says) {
        return web.getBean(Access.class).to(lead, number, Action.DECIDE_MATCH, "two who may be one", permit -> {
            Matches matches = web.getBean(Matches.class);
            return matches.of(permit).stream()
                    .findFirst()
                    .filter(match -> matches.decide(permit, match, match.version(), says, "I rang the school"))
                    .map(match -> match.version() + 1);
        });
    }
}
