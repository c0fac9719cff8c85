package org.sightline.core.entries;

import java.util.EnumSet;
import java.util.Set;

/** What a column of an agency's file means. */
public enum Field {
    /** When it happened, or when it began. */
    HAPPENED("when it happened"),
    /** When it ended, where a row covers a span. */
    ENDED("when it ended"),
    /** The time of day. */
    TIME("the time of day"),
    /** When it was written down or became known to the agency. */
    RECORDED("when it was recorded"),
    /** When the case, referral or episode was closed. */
    CLOSED("when it was closed"),
    /** The agency or service, where one file speaks for several. */
    AGENCY("the agency"),
    /** Who wrote it, or whose contact it was. */
    AUTHOR("who wrote it"),
    /** Whom it is about. */
    ABOUT("whom it is about"),
    /** Who else was there. */
    PRESENT("who was there"),
    /** Where the information came from: the referrer or caller. */
    FROM("where the information came from"),
    /** What kind of contact or event it was, in the agency's own category. */
    CATEGORY("the agency's own category"),
    /** What happened. */
    EVENT("what happened"),
    /** What the child said or how the child was. */
    CHILD("what the child said or how the child was"),
    /** What was decided or done about it. */
    ACTION("what was done or decided"),
    /** Who was told. */
    TOLD("who was told"),
    /** Where it took place. */
    PLACE("where it took place"),
    /** The agency's own reference number. */
    REFERENCE("the agency's reference"),
    /** The record it was taken from. */
    SOURCE("the record it was taken from"),
    /** An author's analysis or comment, kept apart from fact. */
    COMMENT("the author's comment"),
    /** The first name of whom the row is about, where it has a column of its own. */
    FORENAME("a person's first name"),
    /** The surname of whom the row is about, where it has a column of its own. */
    SURNAME("a person's surname"),
    /** When whoever the row is about was born. */
    BORN("a person's date of birth"),
    /** Whether whoever the row is about is a girl or a boy, a woman or a man. */
    SEX("a person's sex"),
    /** Where whoever the row is about lives. */
    HOME("where a person lives"),
    /** The postcode of where whoever the row is about lives. */
    POSTCODE("the postcode of a person's home"),
    /** The NHS number of whoever the row is about. */
    NHS_NUMBER("a person's NHS number"),
    /** Kept word for word, meaning not known. */
    OTHER("kept word for word, meaning not known");

    private static final Set<Field> OF_A_PERSON = EnumSet.of(FORENAME, SURNAME, BORN, SEX, HOME, POSTCODE, NHS_NUMBER);

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** In plain words, to follow "this column says". */
    public String label() {
        return label;
    }

    /** Whether it says who somebody is, and tells of no event. */
    public boolean isOfAPerson() {
        return OF_A_PERSON.contains(this);
    }
}
