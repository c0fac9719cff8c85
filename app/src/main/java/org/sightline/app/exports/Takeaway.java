package org.sightline.app.exports;

/** A document that a case can be taken out as. */
enum Takeaway {
    WORD("Word document", "The chronology, the questions and what people answered, to circulate and to print", "docx"),
    EXCEL("Excel workbook", "A sheet each for the entries, the questions, the files and the people", "xlsx"),
    WEB(
            "Web pages",
            "The chronology with its picture and the questions, as files in one ZIP; no connection needed",
            "zip"),
    CHRONOLOGY_JSON("Chronology as JSON", "For another program", "json"),
    QUESTIONS_JSON("Questions as JSON", "For another program, with what people answered", "json");

    private final String label;
    private final String hint;
    private final String ending;

    Takeaway(String label, String hint, String ending) {
        this.label = label;
        this.hint = hint;
        this.ending = ending;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    String ending() {
        return ending;
    }

    /** What the file's name says that it holds. */
    String holds() {
        return this == QUESTIONS_JSON ? "questions" : "chronology";
    }

    String type() {
        return switch (this) {
            case WORD -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case EXCEL -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case WEB -> "application/zip";
            case CHRONOLOGY_JSON, QUESTIONS_JSON -> "application/json";
        };
    }
}
