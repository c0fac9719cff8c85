package org.sightline.core.entries;

import java.util.Optional;
import org.sightline.core.calendar.DateReading;

/**
 * The clocks of an entry.
 *
 * @param happened when the thing happened; a span where the row gave a beginning and an end
 * @param recorded when the agency wrote it down, where the row says so
 * @param closed when the row says that the matter was closed
 */
public record When(DateReading happened, Optional<DateReading> recorded, Optional<DateReading> closed) {}
