package org.sightline.app.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text table too large to be held: read from its first row to its last, a row at a time, the columns that are wanted.
 * Delimiter, encoding and unmatched quotes are found as for every table.
 */
public final class StreamTable {

    private final Path file;
    private final TextEncoding encoding;
    private final char delimiter;
    private final boolean namesDelimiter;
    private Quotes quotes = Quotes.TRUSTED;

    private StreamTable(Path file, TextEncoding encoding, String head) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = Delimiter.of(head);
        this.namesDelimiter = Delimiter.named(head).isPresent();
    }

    /** Takes the rows. */
    @FunctionalInterface
    public interface Takes {

        /**
         * One row that is not blank.
         *
         * @param number as a spreadsheet counts it, from 1
         * @param cells those wanted, without the blanks around them; the array is used again for the next row
         * @param width how many cells the row has
         * @return whether more are wanted
         */
        boolean row(long number, String[] cells, int width);
    }

    /** @throws IOException with one sentence for a person where this is no text table */
    public static StreamTable of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(1024);
        }
        String bytes = new String(first, StandardCharsets.ISO_8859_1);
        OtherType.refuse(name, bytes);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Unreadable(name + " is a workbook or an archive. Save its sheet as .csv and try again.");
        }
        TextEncoding encoding = TextEncoding.of(file);
        return new StreamTable(file, encoding, SniffText.head(new Upload(name, file, 0, "")));
    }

    /** What a reader of the file should know of its quotation marks, once it has been read. */
    public Optional<String> remark() {
        return quotes.remark(String.valueOf(file.getFileName()), namesDelimiter ? 1 : 0);
    }

    /**
     * Reads the rows.
     *
     * @param wanted the numbers of the columns, from 0; null where all are
     */
    public void read(int @org.jspecify.annotations.Nullable [] wanted, Takes taker) throws IOException {
        long done = 0;
        boolean whole = false;
        while (!whole) {
            WantedCells cells = new WantedCells(wanted, taker, done);
            whole = read(cells);
            done = cells.done();
            quotes = whole ? quotes : quotes.after(cells.line());
        }
    }

    /** @return false where the quotes of a row do not match */
    private boolean read(WantedCells cells) throws IOException {
        try (BufferedReader text = new BufferedReader(encoding.reader(file), 1 << 16)) {
            if (namesDelimiter) {
                text.readLine();
            }
            Reader source = quotes.trusted() ? text : new MendedQuotes(text, delimiter, quotes);
            try (CsvReader<WantedCells> rows = ParseRows.delimitedBy(delimiter).build(cells, source)) {
                for (WantedCells row : rows) {
                    if (!row.give()) {
                        return true;
                    }
                }
            }
            return true;
        } catch (CsvParseException unmatchedQuotes) {
            return false;
        }
    }
}
