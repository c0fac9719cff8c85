package org.sightline.app.matching;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people who may be one: of a case, and of all cases that somebody belongs to. */
@Controller
final class MatchesController {

    private final Access access;
    private final Cases cases;
    private final Matches matches;
    private final OtherSides otherSides;
    private final JdbcClient sql;

    MatchesController(Access access, Cases cases, Matches matches, OtherSides otherSides, JdbcClient sql) {
        this.access = access;
        this.cases = cases;
        this.matches = matches;
        this.otherSides = otherSides;
        this.sql = sql;
    }

    @GetMapping("/cases/{number}/matches")
    String ofCase(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_MATCHES,
                        "which of its people may be one",
                        permit -> ofCase(permit, visit)));
        return "matching/matches";
    }

    private MatchesPage ofCase(Permit permit, Visit visit) {
        String number = String.valueOf(permit.caseNumber());
        InCase inCase = InCase.of(number, cases.seen(permit).title(), CaseTab.PEOPLE);
        return new MatchesPage(
                visit.page("People who may be one", inCase),
                "/cases/" + number,
                matches.of(permit),
                titles(),
                otherSides.of(permit));
    }

    @GetMapping("/matches")
    String ofAll(Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.inGeneral(
                        visitor,
                        Action.LIST_CASES,
                        "which people of their cases may be one",
                        permit -> new MatchesPage(
                                visit.page("People who may be one", Section.CASES),
                                "/cases",
                                matches.ofAll(),
                                titles(),
                                List.of())));
        return "matching/matches";
    }

    /** Of the cases that the visitor sees. */
    private Map<Long, String> titles() {
        return sql
                .sql("select id, title from case_record")
                .query((row, n) -> Map.entry(row.getLong("id"), row.getString("title")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
