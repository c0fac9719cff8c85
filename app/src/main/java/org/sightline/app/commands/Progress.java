package org.sightline.app.commands;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells whoever waits how far the work has come: steps by name, with a count. Never anything from a record. */
public interface Progress {

    /**
     * Begins a step.
     *
     * @param name as it is shown: "Opening files"
     * @param total how many units of work it has
     */
    Step step(String name, long total);

    /** One step under way. */
    interface Step extends AutoCloseable {

        void advance();

        @Override
        void close();
    }

    /** Says nothing. */
    static Progress quiet() {
        return (name, total) -> new Step() {
            @Override
            public void advance() {}

            @Override
            public void close() {}
        };
    }

    /** A bar on the terminal, one for each step. */
    static Progress bar(PrintStream out) {
        return (name, total) -> {
            ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(100)
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(out))
                    .build();
            return new Step() {
                @Override
                public void advance() {
                    bar.step();
                }

                @Override
                public void close() {
                    bar.close();
                }
            };
        };
    }

    /** One line of JSON when a step begins and one when it ends. */
    static Progress jsonLog(PrintStream out) {
        return (name, total) -> {
            long began = System.nanoTime();
            out.println(JsonLine.of("began", facts(name, total)));
            return new Step() {
                @Override
                public void advance() {}

                @Override
                public void close() {
                    Map<String, Object> facts = facts(name, total);
                    facts.put("ms", (System.nanoTime() - began) / 1_000_000);
                    out.println(JsonLine.of("ended", facts));
                }
            };
        };
    }

    private static Map<String, Object> facts(String step, long total) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("step", step);
        facts.put("of", total);
        return facts;
    }
}
