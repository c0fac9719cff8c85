package org.sightline.core.questions;

import java.time.LocalDate;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.rulebook.RuleBook;

/**
 * All that a question may look at.
 *
 * @param authority whose local rules hold; {@link RuleBook#ENGLAND} where that is not known
 * @param asAt the day on which the question is asked: "today" for the rules of now and for whatever is still open
 */
public record Inquiry(Chronology chronology, RuleBook rules, String authority, LocalDate asAt) {}
