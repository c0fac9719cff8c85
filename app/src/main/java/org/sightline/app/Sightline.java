package org.sightline.app;

import java.io.PrintStream;
import org.sightline.app.review.DemoCommand;
import org.sightline.app.review.ExitCode;
import org.sightline.app.review.ReviewCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command that a person types. */
@Command(
        name = "sightline",
        description =
                "Puts every agency's facts about a child in one place, and asks what a review would ask too late.",
        subcommands = {ReviewCommand.class, DemoCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Sightline.Version.class)
public final class Sightline implements Runnable {

    private final PrintStream out;

    private Sightline(PrintStream out) {
        this.out = out;
    }

    /** Runs the command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs the command without ending the process. */
    static int execute(String... arguments) {
        try {
            return new CommandLine(new Sightline(System.out))
                    .setExecutionExceptionHandler((fault, line, parsed) -> fault(fault))
                    .setParameterExceptionHandler((wrong, given) -> misunderstood(wrong))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return fault(fault);
        }
    }

    /** One sentence on what is wrong, and where to read on; the whole of the help would hide it. */
    private static int misunderstood(CommandLine.ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().println(sentence(wrong, command));
        line.getErr().println("'" + command + " --help' lists what can be given.");
        return ExitCode.USAGE.code();
    }

    private static String sentence(CommandLine.ParameterException wrong, String command) {
        boolean folderIsMissing = wrong instanceof CommandLine.MissingParameterException missing
                && missing.getMissing().stream().anyMatch(CommandLine.Model.ArgSpec::isPositional);
        return folderIsMissing
                ? "Say which folder holds the agencies' files: " + command + " FOLDER"
                : String.valueOf(wrong.getMessage());
    }

    @Override
    public void run() {
        CommandLine.usage(this, out);
    }

    /** A fault of ours, told without a word of any record: an exception's message may quote what it choked on. */
    private static int fault(Throwable fault) {
        PrintStream err = System.err;
        err.println("Sightline met a fault of its own and stopped. Nothing that was there before has been changed.");
        err.println("Please report it with these lines, which hold nothing from any record:");
        err.println("  " + fault.getClass().getName());
        for (StackTraceElement place : fault.getStackTrace()) {
            if (place.getClassName().startsWith("org.sightline")) {
                err.println("    at " + place);
            }
        }
        return ExitCode.FAULT.code();
    }

    /** The version that the build put into the archive. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Sightline.class.getPackage().getImplementationVersion();
            return new String[] {"sightline " + (version == null ? "(not packaged)" : version)};
        }
    }
}
