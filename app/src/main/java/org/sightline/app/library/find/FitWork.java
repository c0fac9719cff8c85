package org.sightline.app.library.find;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sightline.app.documents.QuestionKinds;
import org.sightline.app.library.FactTerms;
import org.sightline.app.library.Themes;
import org.sightline.app.search.Facet;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.library.AgeBand;
import org.springframework.stereotype.Component;

/**
 * What earlier reviews found that fits a question, a child or a case: by the kind of what is asked there and by the children's ages,
 * never by anything that was recorded of them. Called within the reader's own transaction.
 */
@Component
public final class FitWork {

    private static final int FEW = 3;

    private final Earlier earlier;

    FitWork(Earlier earlier) {
        this.earlier = earlier;
    }

    /** What fits a question of this kind. */
    public List<Earlier.Fitting> question(String code) {
        return fitting(code, Set.of(), FEW);
    }

    /**
     * What fits a child, or the children of a case: for each of the first kinds of question one passage, each of another review.
     *
     * @param codes of the questions that are open about them, the most pressing first
     * @param ages of the children today, or when they died, in months
     */
    public List<Earlier.Fitting> questions(List<String> codes, Set<Integer> ages) {
        List<Earlier.Fitting> few = new ArrayList<>();
        Set<Long> reviews = new HashSet<>();
        for (String code : codes) {
            if (few.size() < FEW) {
                fitting(code, ages, FEW).stream()
                        .filter(fitting ->
                                reviews.add(fitting.passage().report().id()))
                        .findFirst()
                        .ifPresent(fitting -> few.add(new Earlier.Fitting(
                                fitting.passage(), "Asked here: " + QuestionKinds.label(code) + ". " + fitting.why())));
            }
        }
        return few;
    }

    /** How many months a child had lived at the end; empty where the day of birth is not known. */
    public static Optional<Integer> age(
            Optional<ApproximateDate> born, Optional<ApproximateDate> died, LocalDate today) {
        LocalDate end = died.filter(day -> !day.isUnknown())
                .map(ApproximateDate::latest)
                .orElse(today);
        return born.filter(day -> !day.isUnknown())
                .map(day -> Period.between(day.earliest(), end).toTotalMonths())
                .filter(months -> months >= 0)
                .map(Long::intValue);
    }

    private List<Earlier.Fitting> fitting(String code, Set<Integer> ages, int atMost) {
        String sought = Themes.soughtFor(code);
        return sought.isEmpty() ? List.of() : earlier.fitting(sought, preferring(code, ages), atMost);
    }

    private static Map<Facet, Set<String>> preferring(String code, Set<Integer> ages) {
        Map<Facet, Set<String>> prefer = new EnumMap<>(Facet.class);
        prefer.put(Facet.THEME, Set.copyOf(Themes.ofQuestion(code)));
        prefer.put(
                Facet.AGE,
                FactTerms.shipped().ages().stream()
                        .filter(band -> ages.stream().anyMatch(age -> band.from() <= age && age < band.to()))
                        .map(AgeBand::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
        return prefer;
    }
}
