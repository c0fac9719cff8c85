package org.sightline.app.registers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.sightline.core.matching.NumberPeople;

/**
 * Writes who is who: a line for each record in the order of the registers, with the number of its person; and, where that one is
 * known by a first name only, the numbers of the people of their household.
 */
final class WritePeople {

    private WritePeople() {}

    static void to(OutputStream out, Outcome outcome) throws IOException {
        Packed packed = outcome.packed();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("register", "id", "person", "row", "household");
        int[] numbers = NumberPeople.of(outcome.people());
        for (int record = 0; record < packed.size(); record++) {
            csv.writeRecord(
                    packed.register(record),
                    packed.id(record),
                    String.valueOf(numbers[record]),
                    String.valueOf(packed.beside().lines()[record]),
                    NumberPeople.household(
                            outcome.households().getOrDefault(record, Collections.emptyNavigableSet()), numbers));
        }
        csv.flush();
        text.flush();
    }
}
