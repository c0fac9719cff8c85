package org.sightline.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Opens Excel workbooks (ECMA-376 part 1, section 18, transitional and strict), hidden sheets too. Sheets are streamed;
 * macros and links are never touched.
 */
final class XlsxReader implements Opens {

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            XlsxWorkbook workbook = XlsxWorkbook.read(zip, file.name());
            SharedStrings strings = SharedStrings.read(zip, workbook.sharedStrings(), file.name());
            CellStyles styles = CellStyles.read(zip, workbook, file.name());
            for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
                if (!zip.has(sheet.path())) {
                    parts.lost("Sheet " + sheet.name() + " is missing from " + file.name()
                            + ". Open it in Excel, save a fresh copy and try again.");
                    continue;
                }
                Rows rows = parts.sheet(sheet.name());
                try (InputStream xml = zip.read(sheet.path())) {
                    new XlsxSheet(SafeXml.read(xml, file.name()), strings, styles, rows).read();
                } catch (IOException broken) {
                    parts.lost(damaged(file, sheet, rows, broken));
                }
            }
        }
    }

    /** A broken sheet costs the others nothing; a file made to do harm is put down at once. */
    private static String damaged(Upload file, XlsxWorkbook.Sheet sheet, Rows rows, IOException broken)
            throws Unreadable {
        Optional<Unreadable> known = Unreadable.within(broken);
        if (known.isPresent()) {
            throw known.get();
        }
        return "Sheet " + sheet.name() + " of " + file.name() + " is damaged: nothing after row " + rows.lastNumber()
                + " of it was read. Open it in Excel, save a fresh copy and try again.";
    }
}
