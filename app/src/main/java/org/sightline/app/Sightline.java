package org.sightline.app;

import com.beust.jcommander.JCommander;
import com.beust.jcommander.Parameter;
import com.beust.jcommander.ParameterException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.audit.VerifyAuditCommand;
import org.sightline.app.commands.Command;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.library.AddToLibraryCommand;
import org.sightline.app.operations.BackupCommand;
import org.sightline.app.operations.ExportAuditCommand;
import org.sightline.app.operations.RebuildCommand;
import org.sightline.app.operations.RestoreCommand;
import org.sightline.app.registers.MatchCommand;
import org.sightline.app.review.ReviewCommand;
import org.sightline.app.serve.DemoCommand;
import org.sightline.app.serve.RehearseCommand;
import org.sightline.app.serve.ServeCommand;

/** The command that a person types. */
public final class Sightline {

    private static final String NAME = "sightline";

    private final Map<String, Command> commands = new LinkedHashMap<>();

    @Parameter(
            names = {"-h", "--help"},
            help = true,
            order = 90,
            description = "show this help and exit")
    private boolean help;

    @Parameter(
            names = {"-V", "--version"},
            help = true,
            order = 91,
            description = "show the version and exit")
    private boolean version;

    private Sightline() {
        commands.put("review", new ReviewCommand());
        commands.put("match", new MatchCommand());
        commands.put("demo", new DemoCommand());
        commands.put("serve", new ServeCommand());
        commands.put("backup", new BackupCommand());
        commands.put("restore", new RestoreCommand());
        commands.put("rebuild", new RebuildCommand());
        commands.put("rehearse", new RehearseCommand());
        commands.put("library add", new AddToLibraryCommand());
        commands.put("audit verify", new VerifyAuditCommand());
        commands.put("audit export", new ExportAuditCommand());
    }

    /** Runs the command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs the command without ending the process. */
    static int execute(String... words) {
        Sightline sightline = new Sightline();
        String[] arguments = sightline.joined(words);
        try {
            return sightline.answer(arguments).code();
        } catch (ParameterException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.println("'" + sightline.named(arguments) + " --help' lists what can be given.");
            return ExitCode.USAGE.code();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            tell(fault, System.err);
            return ExitCode.FAULT.code();
        }
    }

    /** The words with a command of two words as one: "audit verify". */
    private String[] joined(String... words) {
        List<String> joined = new ArrayList<>(List.of(words));
        int first = !joined.isEmpty() && joined.getFirst().equals("help") ? 1 : 0;
        if (words.length > first + 1 && commands.containsKey(words[first] + " " + words[first + 1])) {
            joined.set(first, words[first] + " " + joined.remove(first + 1));
        }
        return joined.toArray(String[]::new);
    }

    private ExitCode answer(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("help")) {
            return answer(arguments.length > 1 ? new String[] {arguments[1], "--help"} : new String[] {"--help"});
        }
        JCommander line = JCommander.newBuilder()
                .programName(NAME)
                .expandAtSign(false)
                .addObject(this)
                .build();
        commands.forEach(line::addCommand);
        refuseHalfACommand(arguments);
        line.parse(arguments);
        Command command = line.getParsedCommand() == null ? null : commands.get(line.getParsedCommand());
        if (version) {
            System.out.println(NAME + " " + version());
        } else if (command == null || help || command.asksForHelp()) {
            System.out.print(usage(line));
        } else {
            return command.run();
        }
        return ExitCode.DONE;
    }

    /** "audit" alone says too little. */
    private void refuseHalfACommand(String... arguments) {
        List<String> whole = Arrays.stream(arguments)
                .limit(1)
                .flatMap(half -> commands.keySet().stream().filter(command -> command.startsWith(half + " ")))
                .map(command -> NAME + " " + command)
                .toList();
        if (!whole.isEmpty()) {
            throw new ParameterException("Say what is to be done: " + String.join(", ", whole));
        }
    }

    private static String usage(JCommander line) {
        StringBuilder text = new StringBuilder();
        String command = line.getParsedCommand();
        if (command == null) {
            line.getUsageFormatter().usage(text);
        } else {
            line.getUsageFormatter().usage(command, text);
            text.insert(text.indexOf("Usage: ") + "Usage: ".length(), NAME + " ");
        }
        text.append("\nExit codes:\n");
        for (ExitCode code : ExitCode.values()) {
            text.append("  ")
                    .append(code.code())
                    .append("  ")
                    .append(code.means())
                    .append('\n');
        }
        return text.toString();
    }

    /** The command as far as it was understood: "sightline review". */
    private String named(String... arguments) {
        return Arrays.stream(arguments)
                .findFirst()
                .filter(commands::containsKey)
                .map(command -> NAME + " " + command)
                .orElse(NAME);
    }

    /** The version that the build put into the archive. */
    private static String version() {
        String version = Sightline.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** A fault of ours, told without a word of any record: an exception's message may quote what it choked on. */
    private static void tell(Throwable fault, PrintStream err) {
        err.println("Sightline met a fault of its own and stopped. Nothing that was there before has been changed.");
        err.println("Please report it with these lines, which hold nothing from any record:");
        err.println("  " + fault.getClass().getName());
        for (StackTraceElement place : fault.getStackTrace()) {
            if (place.getClassName().startsWith("org.sightline")) {
                err.println("    at " + place);
            }
        }
    }
}
