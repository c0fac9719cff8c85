package org.sightline.core.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;

/** What a column holds whose heading says nothing, where its values alone are plain enough. */
final class ByValues {

    private static final double NEARLY_ALL = 0.9;

    private ByValues() {}

    static Optional<Holds> of(ValueShapes values, String heading) {
        if (!values.areEnough()) {
            return Optional.empty();
        }
        if (values.emails() > NEARLY_ALL) {
            return compared(heading, Fact.EMAIL);
        }
        if (values.postcodes() > NEARLY_ALL) {
            return compared(heading, Fact.POSTCODE);
        }
        if (values.nhsNumbers() > NEARLY_ALL) {
            return compared(heading, Fact.NHS_NUMBER);
        }
        return values.areSexes() ? compared(heading, Fact.SEX) : Optional.empty();
    }

    private static Optional<Holds> compared(String heading, Fact fact) {
        return Optional.of(new Holds.Compared(new Column(name(fact, heading), fact)));
    }

    private static String name(Fact fact, String heading) {
        return switch (fact) {
            case EMAIL -> "e-mail";
            case POSTCODE, NHS_NUMBER, SEX -> fact.inWords();
            default -> heading;
        };
    }

    /** Whether these are dates on which people of a register can have been born: not all of one year or two. */
    static boolean areBirthDates(ValueShapes values, LocalDate today) {
        return values.areEnough()
                && values.dates(today) > NEARLY_ALL
                && values.share(value -> value.length() >= 8) > NEARLY_ALL
                && values.variety() > 0.2;
    }

    /** In which share of the rows that have both two columns say the same. */
    static double agree(List<List<String>> rows, int one, int other) {
        long both = 0;
        long same = 0;
        for (List<String> row : rows) {
            if (Math.max(one, other) < row.size() && !row.get(other).isBlank()) {
                both++;
                same += row.get(one).strip().equalsIgnoreCase(row.get(other).strip()) ? 1 : 0;
            }
        }
        return both == 0 ? 1 : (double) same / both;
    }
}
