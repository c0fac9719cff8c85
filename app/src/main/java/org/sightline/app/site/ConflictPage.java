package org.sightline.app.site;

/** The page on which a person chooses between two versions. */
public record ConflictPage(Site site, Conflict conflict) {}
