package org.sightline.core.library;

import java.util.List;
import java.util.Map;

/**
 * The words by which a review says what it is and whom it is about.
 *
 * @param labels what stands in front of a fact: "published", "independent author"; those of an age stand in front of all that
 *     is said of the child
 * @param types of review
 * @param sectors what agencies of each line of work are called; a code is the name of a sector
 */
public record FactWords(
        Map<FactKind, List<String>> labels,
        OfBoards boards,
        List<Coded> types,
        List<AgeBand> ages,
        OfChildren children,
        List<Coded> sectors) {

    /**
     * What the names of boards are made of.
     *
     * @param ends what they end with: "safeguarding children board"
     * @param common words that they share with each other, and that may change with the years: "local", "partnership"
     * @param inspected what stands in front of the place whose services were inspected: "inspection of"
     */
    public record OfBoards(List<String> ends, List<String> common, List<String> inspected) {

        public OfBoards {
            ends = List.copyOf(ends);
            common = List.copyOf(common);
            inspected = List.copyOf(inspected);
        }
    }

    /**
     * How a text tells of a child.
     *
     * @param harms that came to them
     * @param reviews the types of review that are about a child; in others nothing is told of one
     * @param accounts what the account of what happened stands under
     * @param others whose age is not the child's: "mother"
     */
    public record OfChildren(
            List<Coded> sexes, List<Coded> harms, List<String> reviews, List<String> accounts, List<String> others) {

        public OfChildren {
            sexes = List.copyOf(sexes);
            harms = List.copyOf(harms);
            reviews = List.copyOf(reviews);
            accounts = List.copyOf(accounts);
            others = List.copyOf(others);
        }
    }

    public FactWords {
        labels = Map.copyOf(labels);
        types = List.copyOf(types);
        ages = List.copyOf(ages);
        sectors = List.copyOf(sectors);
    }
}
