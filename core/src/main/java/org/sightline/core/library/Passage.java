package org.sightline.core.library;

/**
 * A stretch of a review that is found and shown as one.
 *
 * @param number its place in the review, from 1
 * @param page the page on which it begins
 * @param heading the nearest heading above it; empty where there is none
 */
public record Passage(int number, int page, String heading, String text) {}
