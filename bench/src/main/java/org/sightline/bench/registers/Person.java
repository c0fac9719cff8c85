package org.sightline.bench.registers;

/** A made-up person as they are, whatever any register says. {@code alias} is a second surname, "" where there is none. */
record Person(
        Truth truth, String firstName, String surname, String alias, int born, boolean female, String nhsNumber) {}
