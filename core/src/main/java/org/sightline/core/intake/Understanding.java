package org.sightline.core.intake;

import org.sightline.core.calendar.DateContext;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Roles;

/**
 * All that is known when files are understood: the words that ship with Sightline, and what people have said.
 *
 * @param cast for the birth dates that ages are counted from; may be empty
 * @param likely between which days the dates of the files are likely to lie
 */
public record Understanding(
        ColumnTerms terms, Agencies agencies, Roles roles, Mapping mapping, Cast cast, DateContext likely) {}
