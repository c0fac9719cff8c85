package org.sightline.core.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.matching.fields.FoldText;

/**
 * The headings that columns are known by.
 *
 * @param terms what a column holds, with the headings that say so; an earlier one beats a later one
 * @param ofOthers words that make a heading one about another person or another place
 */
public record HeadingTerms(List<Term> terms, Set<String> ofOthers) {

    private static final int SHORTEST_WITHIN = 3;

    public HeadingTerms {
        terms = List.copyOf(terms);
        ofOthers = Set.copyOf(ofOthers);
    }

    /**
     * What some headings say.
     *
     * @param headings folded: their words in small letters with one blank between
     * @param within whether a longer heading that contains one of them says it too
     */
    public record Term(Holds holds, List<String> headings, boolean within) {

        public Term {
            headings = headings.stream().map(HeadingTerms::folded).toList();
        }
    }

    static String folded(String heading) {
        return String.join(" ", FoldText.words(heading));
    }

    /** What a heading says by itself, whole; or else by the longest words within it. */
    Optional<Holds> of(String heading) {
        String words = folded(heading);
        return exactly(words).or(() -> isOfAnother(words) ? Optional.empty() : within(words));
    }

    boolean isOfAnother(String heading) {
        return FoldText.words(heading).stream().anyMatch(ofOthers::contains);
    }

    private Optional<Holds> exactly(String words) {
        String letters = words.replace(" ", "");
        return terms.stream()
                .filter(term -> term.headings().stream()
                        .anyMatch(known -> known.replace(" ", "").equals(letters)))
                .map(Term::holds)
                .findFirst();
    }

    private Optional<Holds> within(String words) {
        String framed = " " + words + " ";
        Optional<Holds> best = Optional.empty();
        int longest = SHORTEST_WITHIN - 1;
        for (Term term : terms) {
            for (String known : term.within() ? term.headings() : List.<String>of()) {
                if (known.length() > longest && framed.contains(" " + known + " ")) {
                    best = Optional.of(term.holds());
                    longest = known.length();
                }
            }
        }
        return best;
    }
}
