package org.sightline.app.registers;

import java.io.PrintStream;
import java.util.List;
import org.sightline.core.registers.RegisterColumns.Named;

/** Says on the terminal what was recognised, so that a wrong guess is seen before the result is used. */
record TellColumns(PrintStream out) {

    void of(List<PackRegisters.Recognised> registers) {
        for (PackRegisters.Recognised one : registers) {
            out.println(one.register().name());
            for (Named column : one.columns().columns()) {
                out.printf("  %-28s %s%n", column.heading(), column.holds().inWords());
            }
        }
    }
}
