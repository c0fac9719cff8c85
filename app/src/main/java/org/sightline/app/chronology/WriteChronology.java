package org.sightline.app.chronology;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
import org.sightline.app.documents.EntryPages;
import org.sightline.app.documents.Pages;
import org.sightline.app.documents.WriteDocument;
import org.sightline.app.documents.Written;
import org.sightline.core.review.Review;

/** Writes the chronology in every form; a form that cannot be written costs none of the others. */
public final class WriteChronology {

    private WriteChronology() {}

    /**
     * Writes chronology.html (with its parts, where it is long), .docx, .xlsx and .json.
     *
     * @param folder an existing folder; what it holds under these names is replaced
     * @return what became of each file
     */
    public static List<Written> to(Path folder, Review review) {
        return to(folder, new CaseIndex(review));
    }

    /** The same, for whoever has the index already. */
    public static List<Written> to(Path folder, CaseIndex index) {
        // each is a stream of its own over the same unchanging record, so two processors halve the wait
        return documents(index).entrySet().parallelStream()
                .map(document -> WriteDocument.to(folder.resolve(document.getKey()), document.getValue()))
                .toList();
    }

    /** Every form of it by its file's name, to be written wherever it is wanted. */
    public static Map<String, Content> documents(CaseIndex index) {
        Map<String, Content> documents = new LinkedHashMap<>();
        documents.put("chronology.docx", new ChronologyDocx(index));
        documents.put("chronology.xlsx", new ChronologyXlsx(index));
        documents.put("chronology.json", new ChronologyJson(index));
        documents.put(
                EntryPages.FIRST, out -> Pages.render("chronology/chronology.jte", new ChronologyPage(index), out));
        if (!index.pages().inOneFile()) {
            for (EntryPages.Part part : index.pages().parts()) {
                documents.put(part.file(), out -> Pages.render("chronology/part.jte", new PartPage(index, part), out));
            }
        }
        return documents;
    }
}
