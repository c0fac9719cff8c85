package org.sightline.app.audit;

import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import com.beust.jcommander.Parameters;
import com.beust.jcommander.ParametersDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import org.sightline.core.audit.Fault;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Verdict;

/** {@code sightline audit verify FILE}: whether anybody altered, took out, moved or put in a line of an audit export. */
@Parameters(
        separators = "=",
        commandDescription =
                "Checks an audit export, without any database, and names every line that was altered, taken out, moved or"
                        + " put in. Note the head that it prints somewhere out of reach, and give it next time.")
public final class VerifyAuditCommand implements Command {

    @Parameter(description = "FILE")
    private List<String> files = new ArrayList<>();

    @Parameter(
            names = "--head",
            order = 1,
            converter = HashReader.class,
            description =
                    "HASH: a head that was noted earlier and elsewhere; without it, nobody can tell whether the whole"
                            + " chain was made again")
    private @Nullable Hash noted;

    @ParametersDelegate
    private final Telling telling = new Telling();

    @Override
    public boolean asksForHelp() {
        return telling.asksForHelp();
    }

    @Override
    public ExitCode run() {
        Path file = file();
        if (!Files.exists(file) || Files.isDirectory(file)) {
            telling.wrong("There is no file " + file + ". Give the audit export that is to be checked.");
            return ExitCode.NOTHING_TO_READ;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CheckExport.of(in, Optional.ofNullable(noted))
                    .map(this::tell)
                    .orElseGet(() -> isNone(file));
        } catch (IOException broken) {
            telling.wrong(
                    "The file " + file + " can not be read to its end. Check that you may read it, and its disk.");
            return ExitCode.NOTHING_TO_READ;
        }
    }

    private ExitCode tell(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole whole -> {
                tell(whole);
                yield ExitCode.DONE;
            }
            case Verdict.Broken broken -> {
                tell(broken);
                yield ExitCode.BROKEN_CHAIN;
            }
        };
    }

    private void tell(Verdict.Whole whole) {
        telling.out()
                .println("The audit chain is whole: " + lines(whole.count())
                        + ", and none was altered, taken out, moved or put in.");
        telling.out().println("Head: " + whole.head());
        telling.out()
                .println(
                        whole.noted().isPresent()
                                ? "The head that you gave is that of audit line "
                                        + whole.noted().getAsLong()
                                        + ", so the chain up to there is the one of that day."
                                : "Note this head where nobody who runs Sightline can change it, and give it next time with"
                                        + " --head: without one, a chain that was made again as a whole looks the same.");
    }

    private void tell(Verdict.Broken broken) {
        broken.faults().stream().map(Fault::says).forEach(telling::wrong);
        if (broken.untold() > 0) {
            telling.wrong("There is more of this: " + broken.untold() + " faults are not told here.");
        }
        telling.wrong("The audit chain is broken. Keep this file as it is, and compare it with an earlier export.");
    }

    private ExitCode isNone(Path file) {
        telling.wrong("The file " + file + " is not an audit export: no line of it can be read as an audit line.");
        return ExitCode.NOTHING_TO_READ;
    }

    private static String lines(long count) {
        return count == 1 ? "1 line" : count + " lines";
    }

    private Path file() {
        if (files.size() != 1) {
            throw new ParameterException(
                    files.isEmpty()
                            ? "Say which file holds the audit export: sightline audit verify FILE"
                            : "Give one file, not " + files.size() + "; put a name that has spaces between quotes.");
        }
        return Path.of(files.getFirst());
    }
}
