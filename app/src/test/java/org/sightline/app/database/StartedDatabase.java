package org.sightline.app.database;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database that a test starts, here or in a process of its own. */
final class StartedDatabase {

    private StartedDatabase() {}

    static EmbeddedDatabase in(Path folder) {
        return switch (EmbeddedDatabase.start(folder)) {
            case Started.Running(EmbeddedDatabase database) -> database;
            case Started.Refused(String why) -> throw new AssertionError(why);
        };
    }

    static String refusal(Path folder) {
        return switch (EmbeddedDatabase.start(folder)) {
            case Started.Running(EmbeddedDatabase database) -> {
                database.close();
                throw new AssertionError("it started");
            }
            case Started.Refused(String why) -> why;
        };
    }

    /** Another Sightline on the folder, in a process of its own, once its database runs. */
    static Process elsewhere(Path folder) throws Exception {
        Process process = launch(folder);
        String said = process.inputReader().readLine();
        if (!said.startsWith("Running")) {
            throw new AssertionError(said);
        }
        return process;
    }

    /** What another Sightline on the folder says that cannot start. */
    static String refusalElsewhere(Path folder) throws Exception {
        Process process = launch(folder);
        String said = process.inputReader().readLine();
        process.destroyForcibly().waitFor();
        return said;
    }

    private static Process launch(Path folder) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedDatabase.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What runs in a process of its own. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(EmbeddedDatabase.start(Path.of(arguments[0])));
        TimeUnit.MINUTES.sleep(2);
    }
}
