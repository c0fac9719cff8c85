package org.sightline.app.intake;

import java.io.IOException;
import java.util.Locale;

/** The types of file that a report comes in, found from what a file holds and not from its name. */
enum ReportType {
    PDF("a PDF", ".pdf."),
    WORD("a Word document", ".docx.docm.dotx.dotm."),
    WEB_PAGE("a web page", ".html.htm.xhtml.");

    private static final String INSTEAD = " A report is a PDF, a Word document (.docx) or a web page (.html).";

    private final String label;
    private final String endings;

    ReportType(String label, String endings) {
        this.label = label;
        this.endings = endings;
    }

    String label() {
        return label;
    }

    boolean isNamed(Upload file) {
        return endings.contains("." + file.ending() + ".");
    }

    /** @throws Unreadable where it is of another type, or a web page under another type's name */
    static ReportType of(Upload file) throws IOException {
        if (file.size() == 0) {
            throw new Unreadable(file.name() + " is empty: it has no bytes at all. Fetch it again from where it came.");
        }
        if (isWebPage(file)) {
            if (!WEB_PAGE.isNamed(file)) {
                throw new Unreadable(
                        file.name()
                                + " is a web page under another name: most likely what a website answered in place of"
                                + " the report. Fetch the report again; if this is the report, name it .html and add it again.");
            }
            return WEB_PAGE;
        }
        FileType type = Sniff.type(file);
        return switch (type) {
            case PDF -> PDF;
            case DOCX -> WORD;
            default -> throw new Unreadable(file.name() + " is " + type.label() + "." + INSTEAD);
        };
    }

    private static boolean isWebPage(Upload file) throws IOException {
        String head = SniffText.head(file).stripLeading().toLowerCase(Locale.ROOT);
        String begin = head.substring(0, Math.min(head.length(), 2_000));
        return begin.startsWith("<")
                && !begin.contains("%pdf-")
                && (begin.contains("<!doctype html") || begin.contains("<html"));
    }
}
