package org.sightline.core.rulebook;

import java.time.LocalDate;

/**
 * A sum that shows how a rule is counted.
 *
 * @param says the story in one sentence
 * @param limit which of the edition's limits it works
 * @param start the day that starts the clock
 * @param due the last day on which the duty is met in time
 */
public record WorkedExample(String says, String limit, LocalDate start, LocalDate due) {}
