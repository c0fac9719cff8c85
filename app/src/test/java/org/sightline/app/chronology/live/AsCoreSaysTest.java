package org.sightline.app.chronology.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.record.Derive;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.sightline.core.chronology.AsKnown;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the pages show is what the core says of the same entries. */
class AsCoreSaysTest {

    private static final Chronology MADE =
            TestWeb.part(Derive.class).make(1, LocalDate.of(2026, 1, 1)).chronology();

    private static final Guest LEAD = TestWeb.signedIn("lead");

    private static List<String> shown(Guest guest, String query) {
        List<String> ids = new ArrayList<>();
        int last = 1;
        for (int page = 1; page <= last; page++) {
            Document answer =
                    guest.get("/cases/1/chronology?page=" + page + query).page();
            ids.addAll(answer.select(".entries > li").eachAttr("id"));
            last = Math.max(
                    last,
                    answer.select(".govuk-pagination__list a").eachText().stream()
                            .mapToInt(Integer::parseInt)
                            .max()
                            .orElse(1));
        }
        return ids;
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    @Test
    void the_order_is_that_of_the_chronology() {
        assertThat(shown(LEAD, "")).isEqualTo(ids(MADE.lines()));
    }

    @Test
    void as_known_to_an_agency_on_a_day_is_what_the_core_says() {
        List<Agency> agencies =
                MADE.lines().stream().map(Line::agency).distinct().toList();
        for (Agency agency : agencies) {
            for (int year = 2016; year <= 2019; year++) {
                LocalDate day = LocalDate.of(year, 6, 30);
                String query = "&on=" + day + "&known-to=" + URLEncoder.encode(agency.name(), StandardCharsets.UTF_8);

                assertThat(shown(LEAD, query)).as(query).isEqualTo(ids(AsKnown.to(agency, day, MADE)));
            }
        }
    }

    /** Somebody new who writes for one agency of the case, signed in. */
    private static Guest authorOf(String agency) {
        String login = "as-core-says-author";
        TestWeb.part(Transactions.class).atWork(() -> {
            String password = TestWeb.part(PasswordEncoder.class).encode("a quiet harbour");
            long account = TestWeb.part(Accounts.class)
                    .add(login, login, Role.AGENCY_AUTHOR, agency, String.valueOf(password));
            return TestWeb.part(JdbcClient.class)
                    .sql("""
                            insert into membership (case_id, account_id, agency_id, since)
                            select 1, :account, id, now() from agency where case_id = 1 and name = :agency
                            """)
                    .param("account", account)
                    .param("agency", agency)
                    .update();
        });
        return TestWeb.signedIn(login);
    }

    @Test
    void somebody_of_one_agency_sees_its_rows_and_nothing_made_of_all() {
        Guest author = authorOf("Health visiting");
        List<String> own = MADE.lines().stream()
                .filter(line -> line.agency().name().equals("Health visiting"))
                .map(Line::id)
                .toList();
        String other = MADE.lines().stream()
                .filter(line -> !line.agency().name().equals("Health visiting"))
                .map(Line::id)
                .findFirst()
                .orElseThrow();

        assertThat(shown(author, "")).isEqualTo(own);
        Document page = author.get("/cases/1/chronology").page();
        assertThat(page.select(".telling, .gather, rect.band")).isEmpty();
        assertThat(page.select("select[name=agency] option")).hasSize(2);
        assertThat(author.get("/cases/1/entries/" + other).status()).isEqualTo(404);
        assertThat(author.get("/cases/1/entries/" + other + "/file").status()).isEqualTo(404);
    }
}
