package org.sightline.app.registers;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        int[] numbers = numbers(outcome.people());
        for (int record = 0; record < packed.size(); record++) {
            csv.writeRecord(
                    packed.register(record),
                    packed.id(record),
                    String.valueOf(numbers[record]),
                    String.valueOf(packed.beside().lines()[record]),
                    household(outcome.households().get(record), numbers));
        }
        csv.flush();
        text.flush();
    }

    private static String household(@Nullable Set<Integer> household, int[] numbers) {
        return household == null
                ? ""
                : household.stream()
                        .map(person -> String.valueOf(numbers[person]))
                        .collect(joining(" "));
    }

    /** People counted from 1, in the order of their first records. */
    static int[] numbers(int[] people) {
        int[] numbers = new int[people.length];
        int last = 0;
        for (int record = 0; record < people.length; record++) {
            numbers[record] = people[record] == record ? ++last : numbers[people[record]];
        }
        return numbers;
    }
}
