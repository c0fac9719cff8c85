package org.sightline.app.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A table as CSV (RFC 4180), for people who open it in a spreadsheet: nothing that stood in a report can become a formula there,
 * because a cell that would begin one is given an apostrophe.
 */
public final class CsvFile {

    /** With which a formula, or what a spreadsheet takes for one, can begin. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** By this a spreadsheet knows that the letters are UTF-8. */
    private static final String MARK = "\ufeff";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);

    public void row(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvFile::guarded).toArray(String[]::new));
    }

    static String guarded(String cell) {
        String clean = CleanText.forUtf8(cell);
        String begins = clean.stripLeading();
        boolean formula = (!clean.isEmpty() && BEGINS_FORMULA.indexOf(clean.charAt(0)) >= 0)
                || (!begins.isEmpty() && BEGINS_FORMULA.indexOf(begins.charAt(0)) >= 0);
        return formula ? "'" + clean : clean;
    }

    /** All rows so far as the bytes of a file. */
    public byte[] bytes() {
        try {
            csv.flush();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return (MARK + text).getBytes(UTF_8);
    }
}
