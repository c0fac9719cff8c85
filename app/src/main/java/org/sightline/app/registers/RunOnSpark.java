package org.sightline.app.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.commands.ExitCode;
import org.sightline.app.commands.Telling;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts Spark in a JVM of its own: its libraries do not go together with those of the application. Where
 * {@code SPARK_HOME} says that Spark is installed, it is that one; otherwise the one that the build of the module {@code spark}
 * fetched.
 */
final class RunOnSpark {

    private static final String MAIN = "org.sightline.spark.MatchOnSpark";

    /** What Spark asks for on a JVM of today ({@code org.apache.spark.launcher.JavaModuleOptions}). */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.util.calendar");

    private final String master;
    private final Path home;
    private final Telling telling;

    RunOnSpark(String master, Telling telling) {
        this.master = master;
        this.home = Path.of(System.getProperty("sightline.home", ""));
        this.telling = telling;
    }

    ExitCode run(SparkPlan plan) throws Refused {
        try {
            Path file = Files.createTempFile("sightline-plan-", ".json");
            try {
                Files.write(file, JsonMapper.shared().writeValueAsBytes(plan));
                return started(command(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new Refused("Spark could not be started: " + broken.getMessage() + ".");
        }
    }

    private ExitCode started(List<String> command) throws IOException {
        ProcessBuilder spark = new ProcessBuilder(command).inheritIO();
        if (telling.isQuiet()) {
            spark.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        Process process = spark.start();
        Thread stop = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(stop);
            if (code != 0) {
                telling.wrong("Spark ended with " + code
                        + "; its own words stand above. What was there before still stands.");
                return ExitCode.NOT_WRITTEN;
            }
            return ExitCode.DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.STOPPED;
        }
    }

    private List<String> command(Path plan) throws IOException, Refused {
        String ours = String.valueOf(jar("spark/target", "sightline-spark-"));
        String core = String.valueOf(jar("core/target", "sightline-core-"));
        String installed = System.getenv("SPARK_HOME");
        if (installed != null && !installed.isBlank()) {
            return List.of(
                    Path.of(installed, "bin", "spark-submit").toString(),
                    "--master",
                    master,
                    "--class",
                    MAIN,
                    "--jars",
                    core,
                    ours,
                    plan.toString());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:MaxRAMPercentage=60",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=sightline-log4j2.properties",
                "-Dspark.master=" + master));
        if (master.startsWith("local")) {
            // nobody else on the network has a say in it
            command.add("-Dspark.driver.host=127.0.0.1");
            command.add("-Dspark.driver.bindAddress=127.0.0.1");
        }
        OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath(ours, core), MAIN, plan.toString()));
        return command;
    }

    private String classPath(String ours, String core) throws IOException, Refused {
        Path libraries = home.resolve("spark/target/lib");
        if (!Files.isDirectory(libraries)) {
            throw notBuilt();
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return Stream.concat(Stream.of(ours, core), jars.map(Path::toString).sorted())
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    private Path jar(String folder, String begins) throws IOException, Refused {
        Path in = home.resolve(folder);
        if (!Files.isDirectory(in)) {
            throw notBuilt();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(begins))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(RunOnSpark::notBuilt);
        }
    }

    private static Refused notBuilt() {
        return new Refused(
                "The part that runs on Spark is not built. Build it once with ./mvnw -Pspark -pl spark -am package -DskipTests.");
    }
}
