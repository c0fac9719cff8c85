package org.sightline.core.readings;

import java.util.List;

/** A part of a phrase: one step through the words, or a choice between several ways through. */
sealed interface Part {

    record Word(String word) implements Part {}

    record Stem(String stem) implements Part {}

    record Listed(String list) implements Part {}

    record Gap() implements Part {}

    /** Any one of the ways; an empty way means that the choice may be left out. */
    record Choice(List<List<Part>> ways) implements Part {}
}
