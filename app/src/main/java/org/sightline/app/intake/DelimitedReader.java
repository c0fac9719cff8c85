package org.sightline.app.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.sightline.core.intake.GridCell;

/**
 * Opens text tables, whatever stands between their cells and however they write their letters. They are streamed.
 *
 * <p>A row has the number that Excel and LibreOffice show: a blank row counts, a cell with line breaks does not make
 * several rows, and Excel's own first line {@code sep=;} is no row.
 *
 * <p>A file whose quotes do not match is read again from its start with {@link MendedQuotes}; rows already read stay.
 */
final class DelimitedReader implements Opens {

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        String head = SniffText.head(file);
        Table table = new Table(
                file,
                TextEncoding.of(file.path()),
                Delimiter.of(head),
                Delimiter.named(head).isPresent());
        Quotes quotes = Quotes.TRUSTED;
        Rows rows = parts.table(1);
        int done = 0;
        boolean whole = false;
        while (!whole) {
            CsvCells cells = new CsvCells(rows, done);
            whole = table.read(cells, quotes);
            done = cells.done();
            quotes = whole ? quotes : quotes.after(cells.line());
        }
        quotes.remark(file.name(), table.namesDelimiter ? 1 : 0).ifPresent(parts::remark);
    }

    private record Table(Upload file, TextEncoding encoding, char delimiter, boolean namesDelimiter) {

        /** @return false where the quotes of a row do not match */
        boolean read(CsvCells cells, Quotes quotes) throws IOException {
            try (BufferedReader text = new BufferedReader(encoding.reader(file.path()))) {
                if (namesDelimiter) {
                    text.readLine();
                }
                Reader source = quotes.trusted() ? text : new MendedQuotes(text, delimiter, quotes);
                try (CsvReader<List<GridCell>> records =
                        ParseRows.delimitedBy(delimiter).build(cells, source)) {
                    records.forEach(cells::keep);
                }
                return true;
            } catch (CsvParseException unmatchedQuotes) {
                return false;
            }
        }
    }
}
