package org.sightline.app.registers;

import java.io.PrintStream;

/** Says on the terminal what came of it, in a few lines. */
record TellResult(PrintStream out) {

    void of(Outcome outcome, double seconds) {
        out.printf(
                "%,d records are of %s (%.1f seconds).%n",
                outcome.packed().size(),
                outcome.countPeople() == 1 ? "1 person" : "%,d people".formatted(outcome.countPeople()),
                seconds);
        long firstNamesOnly = outcome.countFirstNamesOnly();
        if (firstNamesOnly > 0) {
            out.printf(
                    "%s known by a first name only, and made one with nobody; %,d of them linked with the household of their home.%n",
                    firstNamesOnly == 1
                            ? "1 record is of somebody"
                            : "%,d records are of people".formatted(firstNamesOnly),
                    outcome.households().size());
        }
        outcome.comparedWithTruth()
                .ifPresent(compared -> out.printf(
                        "Compared with the truth, in pairs of records: precision %.4f, recall %.4f, F1 %.4f.%n",
                        compared.precision(), compared.recall(), compared.f1()));
    }
}
