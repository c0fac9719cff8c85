package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.OpenCase;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of its own for one test, opened by the lead reviewer, with what a test does in it again and again. */
public final class FreshCase {

    public static final String SCHOOL = """
            Primary school: records
            Date,Time,What happened,Who was there,Action
            03/09/2013,09:00,"Arrived late, no breakfast",Class teacher,Head told
            17/09/2013,,Absent without a reason,,Letter sent
            01/10/2013,10:30,Said that he sleeps on the floor,Class teacher,Recorded
            """;

    private final long number;
    private final Guest lead = TestWeb.signedIn("lead");

    public FreshCase() {
        Transactions transactions = TestWeb.part(Transactions.class);
        Visitor visitor = transactions.atWork(
                () -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
        number = TestWeb.part(OpenCase.class)
                .open(visitor, new OpenCase.Request("The Hollis children", "Westmarch", false, true));
    }

    public long number() {
        return number;
    }

    public Guest lead() {
        return lead;
    }

    public String files() {
        return "/cases/" + number + "/files";
    }

    /** Adds somebody of the made-up people to the case for one agency, and signs them in. */
    public Guest memberFor(String login, String agency, String sector) {
        TestWeb.part(Transactions.class).atWork(() -> {
            JdbcClient sql = TestWeb.part(JdbcClient.class);
            sql.sql("insert into agency (case_id, name, sector) values (:case, :name, :sector) on conflict do nothing")
                    .param("case", number)
                    .param("name", agency)
                    .param("sector", sector)
                    .update();
            return sql.sql("""
                            insert into membership (case_id, account_id, agency_id, since)
                            select :case, a.id, g.id, now() from account a, agency g
                            where a.login = :login and g.case_id = :case and g.name = :name
                            """)
                    .param("case", number)
                    .param("login", login)
                    .param("name", agency)
                    .update();
        });
        return TestWeb.signedIn(login);
    }

    /** Sends files from the page of the agencies, and gives the page that answers. */
    public Document send(Guest guest, Map<String, byte[]> files) {
        guest.get("/cases/" + number + "/agencies");
        return guest.upload(files(), "files", files, Map.of()).page();
    }

    public Document send(String name, String text) {
        return send(lead, Map.of(name, text.getBytes(UTF_8)));
    }

    /** Sends a file and uses its rows. */
    public Document sendAndUse(String name, String text) {
        return use(lead, send(name, text));
    }

    /** Presses "Use these rows". */
    public Document use(Guest guest, Document page) {
        return guest.post(files() + "/use", fields(page, "form[action$=/use]")).page();
    }

    /** What the form of a page would send as it stands. */
    public static Map<String, String> fields(Document page, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select(form + " input, " + form + " textarea")) {
            boolean chosen = !input.attr("type").equals("radio") || input.hasAttr("checked");
            if (chosen && !input.attr("name").isEmpty()) {
                fields.put(input.attr("name"), input.tagName().equals("textarea") ? input.text() : input.val());
            }
        }
        for (Element select : page.select(form + " select")) {
            Element chosen = select.selectFirst("option[selected]");
            fields.put(select.attr("name"), chosen == null ? "" : chosen.val());
        }
        return fields;
    }

    public static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    /** How many entries count in the chronology of the case, as the database has it. */
    public int entries() {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("select count(*) from counting_entry where case_id = :case")
                        .param("case", number)
                        .query(Integer.class)
                        .single());
    }

    public int lines() {
        return TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("select count(*) from line where case_id = :case")
                        .param("case", number)
                        .query(Integer.class)
                        .single());
    }
}
