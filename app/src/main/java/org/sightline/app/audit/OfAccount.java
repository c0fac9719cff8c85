package org.sightline.app.audit;

/** What people do with an account of their own, as the audit names it; nobody has to be allowed to. */
public enum OfAccount {
    SIGN_IN("sign in"),
    SIGN_OUT("sign out"),
    CHANGE("change their own account");

    private final String label;

    OfAccount(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
