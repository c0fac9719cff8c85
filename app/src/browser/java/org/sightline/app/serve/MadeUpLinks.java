package org.sightline.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Map;
import org.sightline.app.submissions.FreshCase;

/**
 * Links by which somebody without an account comes in, each used as far as its name says.
 *
 * @param fresh nothing has been sent by it
 * @param used a file was sent by it
 * @param file what was sent, as its sender sees it
 */
record MadeUpLinks(
        String fresh, String used, String file, String usedUp, String expired, String invitation, String account) {

    private static final String NEWEST = " where id = (select max(id) from agency_link where case_id = :case)";

    static MadeUpLinks in(MadeUpWork work) {
        String used = work.link();
        String file = sendBy(used);
        String usedUp = work.link();
        MadeUpWork.later("update agency_link set sent = sends" + NEWEST, work.full());
        String expired = work.link();
        MadeUpWork.later("update agency_link set expires_at = now() - interval '1 second'" + NEWEST, work.full());
        Guest admin = TestWeb.signedIn("admin");
        Guest.Answer invited = invite(admin, "invited");
        Guest.Answer other = invite(admin, "other");
        return new MadeUpLinks(
                work.link(),
                used,
                file,
                usedUp,
                expired,
                URI.create(invited.page().select(".govuk-inset-text strong").text())
                        .getPath(),
                other.response().uri().getPath());
    }

    private static String sendBy(String link) {
        Guest author = TestWeb.guest();
        author.get(link);
        byte[] rows = FreshCase.SCHOOL.getBytes(UTF_8);
        return author.upload(link + "/files", "files", Map.of("station log.csv", rows), Map.of())
                .page()
                .select("main a[href^=" + link + "/files/]")
                .attr("href");
    }

    private static Guest.Answer invite(Guest admin, String login) {
        admin.get("/accounts/add");
        return admin.post("/accounts/add", Map.of("login", login, "name", "A Colleague", "role", "PANEL_MEMBER"));
    }
}
