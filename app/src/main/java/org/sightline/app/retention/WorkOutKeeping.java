package org.sightline.app.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Cases;
import org.sightline.app.record.Casts;
import org.sightline.app.rulebook.RuleBooks;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.retention.HowLongToKeep;
import org.sightline.core.retention.Keeping;
import org.sightline.core.retention.Lives;
import org.sightline.core.retention.MayDispose;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** Works out by the rule book how long a case is kept, and whether it may be disposed of. */
@Component
final class WorkOutKeeping {

    /** What the ids of the rules about keeping begin with. */
    private static final String KEEP = "KEEP-";

    private final RuleBooks rules;
    private final Casts casts;
    private final Cases cases;

    WorkOutKeeping(RuleBooks rules, Casts casts, Cases cases) {
        this.rules = rules;
        this.casts = casts;
        this.cases = cases;
    }

    /** A rule that a case can be kept by, with its edition of today. */
    record Choice(Rule rule, Edition edition) {}

    List<Choice> rules(LocalDate today) {
        return rules.book().rules().stream()
                .filter(rule -> rule.id().startsWith(KEEP))
                .flatMap(rule ->
                        edition(rule.id(), RuleBook.ENGLAND, today).stream().map(edition -> new Choice(rule, edition)))
                .toList();
    }

    boolean isRule(String id) {
        return id.startsWith(KEEP) && rules.book().rule(id).isPresent();
    }

    private Optional<Edition> edition(String rule, String authority, LocalDate day) {
        return rules.book().edition(rule, day, authority);
    }

    Keeping of(Permit permit, KeptCase kept, LocalDate today) {
        String authority = cases.of(permit).map(Cases.Case::authority).orElse(RuleBook.ENGLAND);
        return kept.rule()
                .flatMap(rule -> edition(rule, authority, today))
                .map(edition ->
                        HowLongToKeep.of(new Lives(casts.of(permit.caseNumber()).children(), kept.closedOn()), edition))
                .orElseGet(() -> new Keeping.NotYetKnown(
                        Explanation.of("It is kept: nobody has chosen the rule that says how long.")));
    }

    Optional<String> obstacle(Permit permit, KeptCase kept, LocalDate today) {
        return MayDispose.obstacle(facts(permit, kept, today), today);
    }

    Optional<String> obstacle(Permit permit, KeptCase kept, LocalDate today, long person) {
        return MayDispose.obstacle(facts(permit, kept, today), today, person);
    }

    private MayDispose.Facts facts(Permit permit, KeptCase kept, LocalDate today) {
        return new MayDispose.Facts(
                of(permit, kept, today),
                kept.hold().isPresent(),
                kept.closedOn().isPresent(),
                kept.disposal().map(KeptCase.Disposal::proposer));
    }
}
