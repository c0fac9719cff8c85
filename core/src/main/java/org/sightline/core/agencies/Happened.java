package org.sightline.core.agencies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was taken.
 *
 * @param due the day by which the answer is due, where the step set one
 * @param why in the words of whoever took it; empty where none were needed
 */
public record Happened(Step step, LocalDate on, Optional<LocalDate> due, String why) {}
