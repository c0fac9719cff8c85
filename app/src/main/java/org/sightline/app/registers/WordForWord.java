package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.fields.TakeOutCopies;

/** Says of which records a register holds many copies: whoever made it should know, and nothing was learned from them. */
final class WordForWord {

    private static final int EACH = 3;

    private WordForWord() {}

    static List<String> sentences(Packed packed, List<TakeOutCopies.Copied> copied) {
        List<String> sentences = new ArrayList<>(copied.stream()
                .limit(EACH)
                .map(one ->
                        "%s has one record %,d times, the same in every column that is matched on; the first is in row %,d. They are matched like all others, and nothing is learned from so many copies."
                                .formatted(
                                        packed.register(one.first()),
                                        one.times(),
                                        packed.beside().lines()[one.first()]))
                .toList());
        if (copied.size() > EACH) {
            sentences.add("%,d more records stand in their register %d times or more, the same in every column."
                    .formatted(copied.size() - EACH, TakeOutCopies.MANY));
        }
        return sentences;
    }
}
