package org.sightline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code ./sightline} in a process of its own, as people run it. */
final class RunningServer implements AutoCloseable {

    private static final String ADDRESS = "Sightline is at ";

    private final Process process;
    private final String address;
    private final double seconds;

    private RunningServer(Process process, String address, double seconds) {
        this.process = process;
        this.address = address;
        this.seconds = seconds;
    }

    /** Returns once it says its address. */
    static RunningServer start(Path launcher, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(words));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ADDRESS)) {
                return new RunningServer(
                        process, line.substring(ADDRESS.length()).strip(), (System.nanoTime() - began) / 1e9);
            }
        }
        throw new IllegalStateException("The server did not start");
    }

    String address() {
        return address;
    }

    /** How long it took until it could be reached. */
    double seconds() {
        return seconds;
    }

    /** Memory that it holds, without the database's, in megabytes; 0 where the system does not tell. */
    long megabytes() {
        try {
            return java.nio.file.Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notTold) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
