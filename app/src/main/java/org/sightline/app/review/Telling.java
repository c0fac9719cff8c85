package org.sightline.app.review;

import com.beust.jcommander.Parameter;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told while a command works, and at its end: options that every command takes. */
final class Telling {

    @Parameter(names = "--quiet", order = 80, description = "say nothing unless something is wrong")
    private boolean quiet;

    @Parameter(names = "--json-log", order = 81, description = "tell the progress as lines of JSON on standard error")
    private boolean jsonLog;

    @Parameter(
            names = {"-h", "--help"},
            help = true,
            order = 90,
            description = "show this help and exit")
    private boolean help;

    boolean asksForHelp() {
        return help;
    }

    Progress progress() {
        if (jsonLog) {
            return Progress.jsonLog(System.err);
        }
        return quiet || !isTerminal(System.console()) ? Progress.quiet() : Progress.bar(System.err);
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    Summary summary() {
        return new Summary(System.out, jsonLog ? Telling::log : System.err::println, quiet);
    }

    private static void log(String sentence) {
        System.err.println(JsonLine.of("wrong", Map.of("says", sentence)));
    }
}
