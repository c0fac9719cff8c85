package org.sightline.core.calendar;

/**
 * A date that opens a paragraph.
 *
 * @param reading what the opening words were taken to mean
 * @param end the index in the paragraph just after the date, its time and the punctuation that sets it off
 */
public record LeadingDate(DateReading reading, int end) {}
