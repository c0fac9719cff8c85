package org.sightline.app.registers;

import java.io.PrintStream;

/** Says on the terminal what came of it, in a few lines. */
record TellResult(PrintStream out) {

    void of(Outcome outcome, double seconds) {
        out.printf(
                "%,d records are of %,d people (%.1f seconds).%n",
                outcome.packed().size(), outcome.countPeople(), seconds);
        outcome.comparedWithTruth()
                .ifPresent(compared -> out.printf(
                        "Compared with the truth, in pairs of records: precision %.4f, recall %.4f, F1 %.4f.%n",
                        compared.precision(), compared.recall(), compared.f1()));
    }
}
