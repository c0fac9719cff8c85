package org.sightline.app.chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;

/**
 * chronology.xlsx: a sheet each for the entries, the questions, what was not read, the files and the people; of a part of a case
 * only the entries and the people, and before them what it is a part of.
 */
record ChronologyXlsx(CaseIndex index) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Sightline", null)) {
            workbook.setCompressionLevel(Deflater.BEST_SPEED);
            workbook.properties().setTitle(index.review().chronology().title() + ": chronology");
            XlsxLists lists = new XlsxLists(index);
            if (index.isPart()) {
                lists.partOf(workbook);
            }
            new XlsxEntries(index).write(workbook);
            if (!index.isPart()) {
                lists.questions(workbook);
                lists.notRead(workbook);
                lists.files(workbook);
            }
            lists.people(workbook);
        }
    }
}
