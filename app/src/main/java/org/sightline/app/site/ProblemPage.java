package org.sightline.app.site;

/** The page that says why another one can not be shown. */
public record ProblemPage(Site site, Problem problem) {}
