package org.sightline.app.site;

/** One of the pages of a case, in the order in which they stand below its name. */
public enum CaseTab {
    OVERVIEW("Overview", ""),
    PEOPLE("People", "/people"),
    AGENCIES("Agencies", "/agencies"),
    CHRONOLOGY("Chronology", "/chronology"),
    QUESTIONS("Questions", "/questions"),
    EXPORTS("Exports", "/exports"),
    WHO_LOOKED("Who looked", "/who-looked");

    private final String label;
    private final String path;

    CaseTab(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** Below the address of the case. */
    public String path() {
        return path;
    }
}
