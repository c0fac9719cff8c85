package org.sightline.app.questions.live;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Cases;
import org.sightline.app.documents.AgencyColours;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.Shortened;
import org.sightline.app.questions.live.QuestionShown.EvidenceRow;
import org.sightline.app.questions.live.QuestionShown.RuleShown;
import org.sightline.app.record.Entries;
import org.sightline.app.rulebook.RuleBooks;
import org.sightline.core.entries.Entry;
import org.sightline.core.questions.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes questions ready for a page: with their rules, and with the rows that they rest on. */
@Component
final class ShowQuestions {

    private static final int REMINDER = 280;

    private final JdbcClient sql;
    private final Cases cases;
    private final Entries entries;
    private final RuleBooks rules;
    private final InstantSource clock;

    ShowQuestions(JdbcClient sql, Cases cases, Entries entries, RuleBooks rules, InstantSource clock) {
        this.sql = sql;
        this.cases = cases;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param most how many rows of each to show */
    List<QuestionShown> with(Permit permit, List<Asked> questions, int most) {
        RuleCited.Under under = under(permit);
        AgencyColours colours = colours(permit);
        Map<String, Entry> found = entries(
                permit,
                questions.stream()
                        .flatMap(asked -> rows(asked.question()).stream().limit(most))
                        .toList());
        return questions.stream()
                .map(asked -> shown(permit, asked, under, rows(asked, found, colours, permit, most)))
                .toList();
    }

    /** Rows that somebody named beside those that a question rests on, ready for a page. */
    List<EvidenceRow> rows(Permit permit, Collection<String> ids) {
        AgencyColours colours = colours(permit);
        Map<String, Entry> found = entries(permit, ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(entry -> row(permit, entry, colours, Set.of()))
                .toList();
    }

    private Map<String, Entry> entries(Permit permit, Collection<String> ids) {
        return entries.of(permit.caseNumber(), ids).stream().collect(toMap(Entry::id, identity()));
    }

    private static List<String> rows(Question question) {
        return question.found().evidence();
    }

    private QuestionShown shown(Permit permit, Asked asked, RuleCited.Under under, List<EvidenceRow> rows) {
        List<RuleShown> cited = RuleCited.by(asked.question(), under).stream()
                .map(rule -> new RuleShown(
                        rule.inWords(),
                        rule.thenAndNow(asked.question(), under),
                        "/rules/" + rule.rule().id()))
                .toList();
        int more = rows(asked.question()).size() - rows.size();
        return new QuestionShown(permit.caseNumber(), asked, cited, rows, more);
    }

    private static List<EvidenceRow> rows(
            Asked asked, Map<String, Entry> found, AgencyColours colours, Permit permit, int most) {
        Set<String> since = Set.copyOf(asked.rowsSince());
        return rows(asked.question()).stream()
                .limit(most)
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(entry -> row(permit, entry, colours, since))
                .toList();
    }

    private static EvidenceRow row(Permit permit, Entry entry, AgencyColours colours, Set<String> since) {
        return new EvidenceRow(
                entry.id(),
                "/cases/" + permit.caseNumber() + "/entries/" + entry.id(),
                DateWords.of(entry.happened()),
                entry.agency().name(),
                colours.number(entry.agency().name()),
                Shortened.to(REMINDER, entry.text()),
                since.contains(entry.id()));
    }

    private RuleCited.Under under(Permit permit) {
        String authority = cases.of(permit).map(Cases.Case::authority).orElse("");
        return new RuleCited.Under(
                rules.book(), authority, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private AgencyColours colours(Permit permit) {
        return new AgencyColours(sql.sql("select name from agency where case_id = :case order by id")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list());
    }
}
