package org.sightline.core.readings;

import org.sightline.core.entries.Agency;

/** Information that an entry says went from one agency to another. */
public record Flow(Agency from, Agency to, Cue cue) {}
