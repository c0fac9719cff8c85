package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.List;

/** Finds ids that a register gave to several records. The records are all kept; whoever joins the result by id must know. */
final class TwiceTheSameId {

    private TwiceTheSameId() {}

    static List<String> sentences(Packed packed) {
        List<String> sentences = new ArrayList<>();
        for (int register = 0; register < packed.names().size(); register++) {
            int[] twice = packed.beside().ids().twice(packed.firsts()[register], packed.firsts()[register + 1]);
            if (twice.length == 0) {
                continue;
            }
            int one = Math.min(twice[0], twice[1]);
            int other = Math.max(twice[0], twice[1]);
            int more = twice.length / 2 - 1;
            sentences.add(
                    "%s has the id %s twice, in rows %,d and %,d%s. All its rows were matched; the column row in the result tells them apart."
                            .formatted(
                                    packed.names().get(register),
                                    packed.id(one),
                                    packed.beside().lines()[one],
                                    packed.beside().lines()[other],
                                    more == 0
                                            ? ""
                                            : ", and %,d more %s an id that came before"
                                                    .formatted(more, more == 1 ? "row has" : "rows have")));
        }
        return sentences;
    }
}
