package org.sightline.app.review;

import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sightline review FOLDER}: agencies' files in, one sourced chronology out, its questions already asked. */
@Command(
        name = "review",
        description = {
            "Reads every file in FOLDER and writes one sourced chronology (HTML, Word, Excel, JSON) and the questions that a"
                    + " review would ask (HTML, JSON).",
            "An optional case.yaml in FOLDER says who is in scope; an optional mapping.yaml says what columns mean."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read and written",
            "1:everything was written, but some file or row could not be read (see the summary)",
            "2:the command line could not be understood",
            "3:there was nothing to read",
            "4:a result could not be written",
            "5:a rule, case or mapping file is wrong (the message says where)",
            "70:a fault in Sightline itself",
            "130:stopped with Ctrl-C; earlier results stand as they were"
        })
public final class ReviewCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "FOLDER",
            description = "the folder that holds the agencies' files")
    private Path folder = Path.of("");

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = Day.class,
            description = "leave out what was not yet known on that day, for example 2012-03-01")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "where the results go (default: ${DEFAULT-VALUE})",
            defaultValue = "out")
    private Path out = Path.of("out");

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "an authority's own rules (YAML), laid over those that ship with Sightline")
    private @Nullable Path rules;

    @Mixin
    private Telling telling = new Telling();

    /** For picocli. */
    public ReviewCommand() {}

    @Override
    public Integer call() {
        ReviewFolder.Request request =
                new ReviewFolder.Request(folder, out, Optional.ofNullable(asAt), Optional.ofNullable(rules), today());
        return RunReview.run(request, out, telling.progress(), telling.summary())
                .code();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** What is told while it works, and at the end. */
    static final class Telling {

        @Option(names = "--quiet", description = "say nothing unless something is wrong")
        private boolean quiet;

        @Option(names = "--json-log", description = "tell the progress as lines of JSON on standard error")
        private boolean jsonLog;

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

    /** Reads a day as people write it; only an exact one will do. */
    static final class Day implements ITypeConverter<LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

        @Override
        public LocalDate convert(String written) {
            DateContext context = new DateContext(Optional.empty(), Optional.empty(), FIRST, today());
            ApproximateDate day = DateReader.read(written, context).date();
            if (!day.isExact()) {
                throw new TypeConversionException(
                        "'" + written + "' is not one day. Write it as 2012-03-01 or 1 March 2012.");
            }
            return day.earliest();
        }
    }
}
