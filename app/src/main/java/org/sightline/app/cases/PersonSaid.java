package org.sightline.app.cases;

import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;

/**
 * What somebody said of a person.
 *
 * @param expected when a child is expected that is not born yet
 */
public record PersonSaid(Person person, Optional<ApproximateDate> expected) {}
