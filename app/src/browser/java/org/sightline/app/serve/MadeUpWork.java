package org.sightline.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.submissions.FreshCase;
import org.sightline.app.submissions.Receive;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case on which people have worked, so that every page of it has something to show, and the ways to what is in it. */
final class MadeUpWork {

    private static final String UNTIDY = """
            Date,Agency,What happened,Present
            03/04/2014,Police,Called to the flat by a neighbour,Jodie
            13/2014,Police,The day of this was never written,
            about May 2014,GP,Seen at the surgery with a rash,
            ,,A row without a date,
            """;

    private static final String REGISTERS = """
            Date,Child,Date of birth,NHS number,Address,Postcode,What happened
            03/04/2017,Wren Ashdown,02/11/2015,943 476 5919,14 Plover Close,WM4 2QT,Seen at the clinic
            03/05/2017,Wren Ashdown,12/11/2015,943 476 5919,3 Mill Terrace,WM4 2QX,Seen at the clinic with her grandmother
            """;

    private static final String ELSEWHERE = """
            Date,Child,Date of birth,NHS number,Postcode,What happened
            03/04/2018,Merrily Foxcote,05/06/2014,401 023 2137,WM4 2QT,Seen at the clinic
            03/04/2018,Idony Foxcote,07/08/2012,,WM4 2QT,Seen at the clinic
            """;

    private final Guest lead = TestWeb.signedIn("lead");
    private final String full;
    private final String entry;
    private final String question;
    private final String agency;
    private final List<String> relationships;

    MadeUpWork() {
        full = opened(lead, "The Ashdown children, worked on", "Wren Ashdown\nRobin Ashdown");
        people();
        relationships = lead.get(full + "/people")
                .page()
                .select("a[href*=/relationships/]:contains(Change)")
                .eachAttr("href");
        files();
        agency = asked();
        entry = find("/chronology", "a[href*=/entries/]").replaceAll(".*/entries/([^/#?]+).*", "$1");
        chronology();
        question = find("/questions", "h2 a[href*=/questions/]");
        questions();
        members();
    }

    /** Opens a case and gives its address. */
    static String opened(Guest guest, String title, String children) {
        guest.get("/cases/new");
        return guest.post("/cases/new", Map.of("title", title, "authority", "Westmarch", "children", children))
                .response()
                .uri()
                .getPath();
    }

    /** Changes what no page can, such as the time that has gone by. */
    static void later(String update, String address) {
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql(update)
                        .param("case", number(address))
                        .update());
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceAll("/cases/(\\d+).*", "$1"));
    }

    String full() {
        return full;
    }

    String entry() {
        return entry;
    }

    String question() {
        return question;
    }

    String agency() {
        return agency;
    }

    String person() {
        return find("/people", "table a:contains(Jodie)");
    }

    /** The page of what each agency says of somebody. */
    String asTold(String name) {
        return find("/people", "tr:contains(" + name + ") a[href$=/as-told]");
    }

    /** Two people who may be one, of which it stands so. */
    String match(String stands) {
        return find("/matches", "tr:contains(" + stands + ") a");
    }

    String relationship() {
        return relationships.getFirst();
    }

    /** A file whose rows are used. */
    String file(String name) {
        return find("/agencies", "a[href*=/files/]:contains(" + name + ")");
    }

    /** A file that waits until somebody says that it was understood rightly. */
    String waiting(String name) {
        return find("/files", "a[href*=/files/]:contains(" + name + ")");
    }

    String episode() {
        return find("/episodes", "h2 a[href*=/episodes/]");
    }

    String band() {
        return find("/status", "a[href*=/status/]:contains(Correct or end)");
    }

    /** What the first link of this kind on a page of the case leads to. */
    private String find(String page, String link) {
        String href = lead.get(full + page).page().select("main " + link).attr("href");
        if (href.isEmpty()) {
            throw new IllegalStateException(page + " has no " + link);
        }
        return href.replaceAll("#.*", "");
    }

    private void post(String page, String to, Map<String, String> fields) {
        lead.get(full + page);
        int status = lead.post(full + to, fields).status();
        if (status != 200) {
            throw new IllegalStateException(to + " answered " + status);
        }
    }

    private void people() {
        post("/people/add", "/people/add", Map.of("name", "Jodie Ashdown", "kind", "ADULT", "role", "mother"));
        post("/people/add", "/people/add", Map.of("name", "Nan", "kind", "ADULT"));
        for (String child : List.of("Wren Ashdown", "Robin Ashdown")) {
            String id = id(child);
            post(
                    "/people/relationships/add",
                    "/people/relationships",
                    Map.of("who", id("Nan"), "sort", "GRANDPARENT_OF", "whose", id, "from", "2015"));
            post(
                    "/people/addresses/add",
                    "/people/addresses",
                    Map.of("address", "4 Mill Lane", "who", id, "from", "May 2014"));
        }
    }

    private String id(String name) {
        return find("/people", "table a:contains(" + name + ")").replaceAll(".*/", "");
    }

    private void files() {
        Visitor visitor = TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).visitor("lead").orElseThrow());
        Receive receive = TestWeb.part(Receive.class);
        List.of("police.csv", "primary-school.xlsx", "gp.pdf", "social-care.xlsx")
                .forEach(name -> receive.andUse(visitor, number(full), name, demo(name)));
        TestWeb.part(Derive.class).bringUpToDate(number(full), LocalDate.now(ZoneId.systemDefault()));
        receive.andUse(visitor, number(full), "clinic.csv", REGISTERS.getBytes(UTF_8));
        receive.andUse(visitor, number(full), "other clinic.csv", ELSEWHERE.getBytes(UTF_8));
        long elsewhere = number(opened(lead, "The Foxcote children", "Merrily Foxcote\nIdonie Foxcote"));
        receive.andUse(
                visitor, elsewhere, "clinic.csv", ELSEWHERE.replace("Idony", "Idonie").getBytes(UTF_8));
        TestWeb.part(Derive.class).bringUpToDate(elsewhere, LocalDate.now(ZoneId.systemDefault()));
        receive.file(visitor, number(full), "police v2.csv", demo("police v2.csv"));
        receive.file(visitor, number(full), "untidy.csv", UNTIDY.getBytes(UTF_8));
        receive.file(visitor, number(full), "notes.bin", new byte[] {0, 1, 2, 3});
        post("/files/type", "/files/type", Map.of("agency", "GP", "date", "about 2016", "what", "Seen at the surgery"));
    }

    private static byte[] demo(String name) {
        try {
            return Files.readAllBytes(MadeUpCase.folder().resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private String asked() {
        post(
                "/agencies",
                "/agencies",
                Map.of("name", "Fire and rescue", "due", "1 March 2060", "words", "All you have."));
        later("insert into agency (case_id, name, sector) values (:case, 'Harbour Housing', 'HOUSING')", full);
        later("""
                insert into agency_request_event (case_id, agency_id, number, step, on_day, due, at)
                select case_id, id, 1, 'ASK', current_date - 40, current_date - 9, now()
                from agency where case_id = :case and name = 'Harbour Housing'
                """, full);
        return find("/agencies", "a:contains(Fire and rescue)");
    }

    /** A new link for the agency's author, as a path. */
    String link() {
        lead.get(agency);
        Document made = lead.post(agency + "/links", Map.of()).page();
        return URI.create(made.select("code.address").text()).getPath();
    }

    private void chronology() {
        post("/chronology", "/episodes", Map.of("entry", entry, "into", "", "title", "The spring of the moves"));
        String child = lead.get(full + "/status")
                .page()
                .select("#person option:contains(Wren)")
                .attr("value");
        post(
                "/status",
                "/status",
                Map.of("person", child, "sort", "SCHOOL", "words", "Harbour School", "begins", "2015", "ends", ""));
        String reading = "/entries/" + entry + "/reading";
        post(reading, reading, Map.of("what", "also", "kind", "VISIT", "reason", "The worker was at the door."));
    }

    private void questions() {
        lead.get(question);
        lead.post(question + "/answers", Map.of("says", "answered", "reason", "The school has told us.", "seen", "0"));
        lead.post(question + "/reports", Map.of("wrong", "It takes the aunt for the mother."));
    }

    private void members() {
        List.of("manager", "panel", "business").forEach(login -> post("/members", "/members", Map.of("login", login)));
        Guest practitioner = TestWeb.signedIn("practitioner");
        practitioner.get(full + "/break-glass");
        practitioner.post(full + "/break-glass", Map.of("reason", "The child came to A&E tonight."));
        practitioner.get(full + "/chronology");
    }

    String glass() {
        return TestWeb.signedIn("auditor")
                .get("/break-glass")
                .page()
                .select("a[href^=" + full + "/break-glass/]")
                .attr("href");
    }

    /** Somebody opens the last relationship, somebody else changes it, and the first sends theirs. */
    void changeTheRelationship(Page page) {
        page.locator("a[href*='/relationships/']:has-text('Change')").last().click();
        String address = URI.create(page.url()).getPath();
        Map<String, String> theirs = FreshCase.fields(lead.get(address).page(), "main form");
        lead.post(address, FreshCase.with(theirs, "sort", "CARER_OF"));
        page.locator("#source").fill("The birth certificate");
        Scene.send(page, "main form");
    }
}
