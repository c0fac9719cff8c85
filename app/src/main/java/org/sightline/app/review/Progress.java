package org.sightline.app.review;

import java.io.PrintStream;
import java.io.StringWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

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
            out.println(line("began", name, total, 0));
            return new Step() {
                @Override
                public void advance() {}

                @Override
                public void close() {
                    out.println(line("ended", name, total, (System.nanoTime() - began) / 1_000_000));
                }
            };
        };
    }

    private static String line(String event, String step, long total, long milliseconds) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("event", event);
            json.writeStringProperty("step", step);
            json.writeNumberProperty("of", total);
            if (event.equals("ended")) {
                json.writeNumberProperty("ms", milliseconds);
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
