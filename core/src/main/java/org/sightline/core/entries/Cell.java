package org.sightline.core.entries;

/**
 * One cell of a row as it stood in the file.
 *
 * @param header the column's own heading; empty where it had none
 * @param field what that column was taken to mean
 * @param text the words as they stood; empty where the cell was empty
 */
public record Cell(String header, Field field, String text) {}
