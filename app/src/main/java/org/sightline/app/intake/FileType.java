package org.sightline.app.intake;

/** The types of file that are read, with the endings under which they come. */
enum FileType {
    CSV("a table of separated values (.csv)", ".csv.tsv.tab."),
    XLSX("an Excel workbook (.xlsx)", ".xlsx.xlsm.xltx.xltm."),
    XLS("an Excel 97-2003 workbook (.xls)", ".xls.xlt."),
    DOCX("a Word document (.docx)", ".docx.docm.dotx.dotm."),
    ODT("an OpenDocument text (.odt)", ".odt.ott."),
    ODS("an OpenDocument spreadsheet (.ods)", ".ods.ots."),
    PDF("a PDF (.pdf)", ".pdf."),
    EMAIL("an e-mail message (.eml)", ".eml."),
    TEXT("plain text (.txt)", ".txt.text.md.log.");

    private final String label;
    private final String endings;

    FileType(String label, String endings) {
        this.label = label;
        this.endings = endings;
    }

    /** As it stands in a sentence, with its article. */
    String label() {
        return label;
    }

    /** @param ending in lower case, without the dot */
    boolean isNamed(String ending) {
        return endings.contains("." + ending + ".");
    }
}
