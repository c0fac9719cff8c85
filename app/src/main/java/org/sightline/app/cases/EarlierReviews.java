package org.sightline.app.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.access.Permit;
import org.sightline.app.library.find.Earlier;
import org.sightline.app.library.find.FitWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What earlier reviews found that fits a case or a child of it, by the questions that are open there. Nothing for those who see one
 * agency's entries only: what fits would give away what is asked.
 */
@Component
final class EarlierReviews {

    private final JdbcClient sql;
    private final People people;
    private final FitWork fitWork;
    private final InstantSource clock;

    EarlierReviews(JdbcClient sql, People people, FitWork fitWork, InstantSource clock) {
        this.sql = sql;
        this.people = people;
        this.fitWork = fitWork;
        this.clock = clock;
    }

    List<Earlier.Fitting> inCase(Permit permit) {
        Set<Integer> ages = people.of(permit).stream()
                .filter(KnownPerson::isChild)
                .flatMap(child -> age(child).stream())
                .collect(Collectors.toSet());
        return permit.isWhole() ? fitWork.questions(open(permit, ""), ages) : List.of();
    }

    List<Earlier.Fitting> ofChild(Permit permit, KnownPerson child) {
        return permit.isWhole() && child.isChild()
                ? fitWork.questions(
                        open(permit, child.name()), age(child).stream().collect(Collectors.toSet()))
                : List.of();
    }

    private Optional<Integer> age(KnownPerson child) {
        return FitWork.age(
                child.person().born(),
                child.person().died(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /** The kinds of the open questions about a child, or about anybody, in the order in which the case shows them. */
    private List<String> open(Permit permit, String child) {
        return sql.sql("""
                        select code from question q
                        where case_id = :case and (:child = '' or :child = any (about))
                            and not exists (select 1 from closed_question c where c.case_id = q.case_id and c.id = q.id)
                        group by code order by min(position)
                        """)
                .param("case", permit.caseNumber())
                .param("child", child)
                .query(String.class)
                .list();
    }
}
