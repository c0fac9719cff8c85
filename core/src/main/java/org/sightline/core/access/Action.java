package org.sightline.core.access;

/** What a person may want to do; every page and every change names one of these before it does anything. */
public enum Action {
    LIST_CASES(Touches.NO_CASE, "list the cases they belong to"),
    OPEN_CASE(Touches.NO_CASE, "open a new case"),
    SEE_RULE_BOOK(Touches.NO_CASE, "see the rule book"),
    /** To look for and to read what earlier reviews found; none of it is about a case that is worked on. */
    SEARCH_LIBRARY(Touches.NO_CASE, "search the library"),
    /** To add reports and take them down, to correct what was read in them and to say what became of what they ask for. */
    KEEP_LIBRARY(Touches.NO_CASE, "keep the library"),
    /** To be told which agencies know a child, whom to ask there, and when they last recorded something. */
    ASK_WHO_KNOWS(Touches.NO_CASE, "ask who knows a child"),

    /** That it exists, whom it is about, its household and its members. */
    SEE_CASE(Touches.CONTENTS, "see the case and its people"),
    CHANGE_PEOPLE(Touches.CONTENTS, "change the people of the case"),
    SEE_MATCHES(Touches.CONTENTS, "see which records may be of one person"),
    DECIDE_MATCH(Touches.CONTENTS, "decide whether two records are one person"),
    /** To keep a person, after an adoption or for protection, from being matched with anybody or named to anybody. */
    SEAL_PERSON(Touches.CONTENTS, "seal a person"),
    /** Who was asked, who answered, who holds nothing, who refused, what is late. */
    SEE_AGENCIES(Touches.CONTENTS, "see what each agency was asked and sent"),
    /** To ask and to chase, to record a refusal or "holds nothing", to make time-limited links. */
    ASK_AGENCIES(Touches.CONTENTS, "ask agencies and record what they say"),
    /** To upload, paste, correct the mapping and confirm. */
    SEND_FILES(Touches.CONTENTS, "send files and correct how they were understood"),
    /** To add the entry that corrects another. */
    CORRECT_ENTRY(Touches.CONTENTS, "correct an entry"),
    SEE_CHRONOLOGY(Touches.CONTENTS, "see the chronology"),
    /** The cells or the page that an entry was read from. */
    SEE_SOURCE(Touches.CONTENTS, "see the source of an entry"),
    MAKE_EPISODE(Touches.CONTENTS, "gather entries into an episode"),
    OVERRULE_READING(Touches.CONTENTS, "overrule a reading"),
    SEE_QUESTIONS(Touches.CONTENTS, "see the questions"),
    /** To answer, to set aside, to report a question as wrong. */
    ANSWER_QUESTION(Touches.CONTENTS, "answer or set aside a question"),
    EXPORT(Touches.CONTENTS, "export documents"),
    /** To see who belongs to the case, and to add somebody. */
    ADD_MEMBER(Touches.CONTENTS, "add a member"),
    /** To end memberships, to share between agencies, to restrict. */
    MANAGE_MEMBERS(Touches.CONTENTS, "manage members, sharing and restriction"),
    /** To put a legal hold on, and to lift it. */
    HOLD(Touches.CONTENTS, "put the case under legal hold"),
    /** To dispose of a case whose time to be kept is over. */
    DISPOSE(Touches.CONTENTS, "dispose of the case"),

    /** To look at a case without being a member, with a reason and for a time. */
    BREAK_GLASS(Touches.A_CASE, "break the glass"),
    CHECK_BREAK_GLASS(Touches.A_CASE, "check why the glass was broken"),
    SEE_WHO_LOOKED(Touches.A_CASE, "see who looked"),

    SEE_AUDIT(Touches.NO_CASE, "see the whole audit"),
    MANAGE_ACCOUNTS(Touches.NO_CASE, "manage accounts"),
    SEE_OPERATIONS(Touches.NO_CASE, "see how the system runs");

    private enum Touches {
        NO_CASE,
        /** One case, and none of what it holds. */
        A_CASE,
        CONTENTS
    }

    private final Touches touches;
    private final String label;

    Action(Touches touches, String label) {
        this.touches = touches;
        this.label = label;
    }

    /** In plain words, to follow "can" or "may". */
    public String label() {
        return label;
    }

    public boolean isAboutACase() {
        return touches != Touches.NO_CASE;
    }

    /** Whether it shows or changes what one case holds. */
    public boolean isOfContents() {
        return touches == Touches.CONTENTS;
    }
}
