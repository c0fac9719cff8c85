package org.sightline.app.chronology;

import java.util.List;

/** Where the marks of a picture lead, and the colours that they stand in. */
public interface Ways {

    /** The address of the entry that a mark stands for. */
    String to(Dot entry);

    /** Where a mark leads that stands for several entries, which are in the order of the chronology. */
    String toAll(List<Dot> entries);

    /** That in a sentence: "Leads to the first of them." */
    String saysOfAll();

    /** Where birth and death of a child are told. */
    String toPeople();

    /** The number of the agency's colour. */
    int colour(String agency);
}
