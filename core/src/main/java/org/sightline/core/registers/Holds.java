package org.sightline.core.registers;

import org.sightline.core.matching.fields.Column;

/** What a column of a register holds. */
public sealed interface Holds {

    /** Something that people are matched on. */
    record Compared(Column column) implements Holds {}

    /** The forename and the surname in one. */
    record FullName() implements Holds {}

    /** What the register calls a record. */
    record Id() implements Holds {}

    /** Who the person truly is; never matched on. */
    record Truth() implements Holds {}

    /**
     * What people are counted by in the report.
     *
     * @param name what people call it: "ethnic group"
     */
    record Group(String name) implements Holds {}

    /** @param why in a few words for whoever wonders */
    record NotUsed(String why) implements Holds {}

    /** What people call it. */
    default String inWords() {
        return switch (this) {
            case Compared(Column column) -> column.name();
            case FullName full -> "full name";
            case Id id -> "id of the record";
            case Truth truth -> "who the person truly is";
            case Group(String name) -> name + ", for the report";
            case NotUsed(String why) -> "not used: " + why;
        };
    }
}
