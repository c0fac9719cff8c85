package org.sightline.app.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs PostgreSQL's programs in the folder, one at a time, as a user that PostgreSQL accepts. */
final class Commands {

    /** PostgreSQL refuses to run as root; in a user namespace of its own the same process is nobody in particular. */
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    private final Binaries binaries;
    private final Path folder;
    private final List<String> first;

    private Commands(Binaries binaries, Path folder, List<String> first) {
        this.binaries = binaries;
        this.folder = folder;
        this.first = first;
    }

    static Commands of(Binaries binaries, Path folder) throws CannotStart {
        if (!isRoot()) {
            return new Commands(binaries, folder, List.of());
        }
        if (!canBeNobody()) {
            throw new CannotStart("PostgreSQL refuses to run as root, and this machine does not let it become another"
                    + " user. Run Sightline as an ordinary user, or give it a PostgreSQL server with"
                    + " --database-url.");
        }
        return new Commands(binaries, folder, AS_NOBODY);
    }

    private static boolean isRoot() {
        return File.separatorChar == '/' && new UnixSystem().getUid() == 0;
    }

    private static boolean canBeNobody() {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(AS_NOBODY.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    Ran run(String program, String... arguments) throws IOException {
        return runWith("", program, arguments);
    }

    /** Output goes through a file: a pipe would stay open as long as the server that a program leaves behind. */
    Ran runWith(String input, String program, String... arguments) throws IOException {
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(Stream.of(first.stream(), Stream.of(binaries.program(program)), Stream.of(arguments))
                        .flatMap(words -> words)
                        .toList());
        settle(builder.environment());
        Process process = builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int exit = process.onExit().join().exitValue();
        String said = Files.readString(output, StandardCharsets.ISO_8859_1);
        Files.delete(output);
        return new Ran(exit, said);
    }

    /** Nothing that is set for another PostgreSQL may reach ours, and it speaks English so that it is understood. */
    private static void settle(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }

    /** How a program ended and what it said. */
    record Ran(int exit, String said) {

        boolean isDone() {
            return exit == 0;
        }
    }
}
