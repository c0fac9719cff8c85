package org.sightline.app.site;

/** A part of the site that stands in the navigation at the top of every page. */
public enum Section {
    CASES("Cases", "/cases"),
    WHO_KNOWS("Who knows", "/who-knows"),
    LIBRARY("Library", "/library"),
    RULE_BOOK("Rule book", "/rules"),
    ACCOUNTS("Accounts", "/accounts"),
    AUDIT("Audit", "/audit"),
    OPERATIONS("Operations", "/operations"),
    /** Pages that belong to no section and are never in the navigation: signing in, a problem. */
    NONE("", "/");

    private final String label;
    private final String href;

    Section(String label, String href) {
        this.label = label;
        this.href = href;
    }

    public String label() {
        return label;
    }

    public String href() {
        return href;
    }
}
