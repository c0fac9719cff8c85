package org.sightline.app.intake;

import java.io.IOException;

/**
 * Opens a PDF: its tables, whether lines are drawn between their cells or not, and its running text with the page it
 * stands on. Pages that are pictures stand in what was not read; the others are read all the same.
 */
final class PdfReader implements Opens {

    @Override
    public void open(Upload file, Parts parts) throws IOException {
        PdfContent content = PdfContent.of(file, PdfLayout::of);
        PdfFlow flow = new PdfFlow(parts, content.furniture());
        content.pages().forEach(page -> page.forEach(flow::add));
        flow.end();
        PdfPagesLeft left = new PdfPagesLeft(file.name(), parts);
        left.pictures(content.pictures());
        left.damaged(content.damaged());
        left.beyond(PdfContent.MOST_PAGES, content.pagesInFile());
        if (content.cutShort()) {
            parts.lost(PdfContent.cutShort(file));
        }
    }
}
