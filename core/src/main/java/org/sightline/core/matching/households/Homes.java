package org.sightline.core.matching.households;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Rows;

/**
 * Tells in which home a record says that somebody lives. One postcode and one number of a house are one home, however the street is
 * written; where no whole postcode is told, all of the address must be the same.
 */
public final class Homes {

    /** An outward code, or the code of a town, is shorter; many doors of one number lie within it. */
    private static final int WHOLE_POSTCODE = 5;

    private final Rows rows;
    private final int postcode;
    private final List<Integer> lines = new ArrayList<>();

    public Homes(Rows rows) {
        this.rows = rows;
        this.postcode = rows.schema()
                .fieldOf(Fact.POSTCODE)
                .map(field -> rows.schema().fields().get(field).main())
                .orElse(-1);
        for (Fact fact : List.of(Fact.HOUSE_NUMBER, Fact.ADDRESS)) {
            rows.schema().fields().stream()
                    .filter(field -> field.fact() == fact)
                    .forEach(field -> lines.add(field.main()));
        }
    }

    /** What two records of one home have in common, and no others; empty where a record does not say it to the door. */
    public Optional<String> of(int record) {
        StringBuilder written = new StringBuilder();
        for (int line : lines) {
            written.append(rows.text(record, line)).append(' ');
        }
        String address = written.toString().strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String code = postcode < 0 ? "" : rows.text(record, postcode);
        String door = address.replaceAll("[^0-9]+", " ").strip();
        boolean byDoor = code.length() >= WHOLE_POSTCODE && !door.isEmpty();
        return Optional.of(code + " " + (byDoor ? door : address));
    }

    /** A number that records of one home have in common, and most others have not. */
    int near(int record) {
        return postcode < 0 ? 0 : rows.code(record, postcode);
    }
}
