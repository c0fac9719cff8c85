package org.sightline.app.registers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes who is who: a line for each record in the order of the registers, with the number of its person. */
final class WritePeople {

    private WritePeople() {}

    static void to(OutputStream out, Packed packed, int[] people) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("register", "id", "person", "row");
        int[] numbers = numbers(people);
        for (int record = 0; record < packed.size(); record++) {
            csv.writeRecord(
                    packed.register(record),
                    packed.id(record),
                    String.valueOf(numbers[record]),
                    String.valueOf(packed.beside().lines()[record]));
        }
        csv.flush();
        text.flush();
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
