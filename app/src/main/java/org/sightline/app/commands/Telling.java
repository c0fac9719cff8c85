package org.sightline.app.commands;

import com.beust.jcommander.Parameter;
import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told while a command works, and at its end: options that every command takes. */
public final class Telling {

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

    public boolean asksForHelp() {
        return help;
    }

    public Progress progress() {
        if (jsonLog) {
            return Progress.jsonLog(System.err);
        }
        return quiet || !isTerminal(System.console()) ? Progress.quiet() : Progress.bar(System.err);
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /** Whether only what is wrong is to be told. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Where a command says what came of its work. */
    public PrintStream out() {
        return quiet ? new PrintStream(PrintStream.nullOutputStream()) : System.out;
    }

    /** Tells what is wrong, in one sentence, whatever was asked to be left out. */
    public void wrong(String sentence) {
        System.err.println(jsonLog ? JsonLine.of("wrong", Map.of("says", sentence)) : sentence);
    }
}
