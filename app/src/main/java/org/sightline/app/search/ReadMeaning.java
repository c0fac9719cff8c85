package org.sightline.app.search;

import java.util.List;

/** Whatever reads the meaning of texts; what is sought and what is found are read differently. */
public interface ReadMeaning {

    /** What somebody who searches means. */
    Meaning ofQuery(String text);

    /** What passages mean, in their order. */
    List<Meaning> ofPassages(List<String> texts);
}
