package org.sightline.app.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By what right a report is in the library, as whoever added it says.
 *
 * @param licence under which it was published; empty where that is not known
 * @param source the address at which it was published
 * @param permission who allowed it to be kept, and when, where no licence does
 * @param expires the last day on which it may be shown
 */
public record Rights(String licence, String source, String permission, Optional<LocalDate> expires) {

    public static final Rights UNSAID = new Rights("", "", "", Optional.empty());
}
