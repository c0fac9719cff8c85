package org.sightline.app.registers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sightline.app.intake.StreamTable;

/** A register that was opened: its headings are known, its rows can be read as often as is needed. */
interface Register {

    /** Its name without folder and ending, as it stands in the results. */
    String name();

    List<String> headings();

    /** Its first rows, whole. */
    List<List<String>> sample();

    /** About how many rows it has. */
    long rowsExpected();

    /** @param wanted the numbers of different columns, from 0 */
    void read(int[] wanted, StreamTable.Takes taker) throws IOException;

    /** What a reader should know of the file, once it was read. */
    Optional<String> remark();
}
