package org.sightline.core.questions;

import java.util.List;

/**
 * One question that a reviewer would ask of any case. To add one, copy a file of this package that implements it,
 * change the words, and build: the classes marked with {@code @AutoService(Asks.class)} are found by themselves.
 */
public interface Asks {

    /** The code that stands on every question it asks, for example {@code NOACCESS-RUN}. */
    String code();

    /** The questions that this chronology raises; few, grouped, and none where nothing is missing. */
    List<Question> ask(Inquiry inquiry);
}
