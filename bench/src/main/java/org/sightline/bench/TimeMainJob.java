package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Times {@code sightline review} from the command, as a person would run it: wall time, processor time and the most
 * memory it held, median of several runs.
 */
public final class TimeMainJob {

    private TimeMainJob() {}

    /** One run. */
    private record Run(double wallSeconds, double processorSeconds, long peakMegabytes, int exitCode) {}

    /** {@code TimeMainJob SIGHTLINE RUNS FOLDER...}: the launcher, how often, and the folders to review. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String sightline = arguments[0];
        int runs = Integer.parseInt(arguments[1]);
        System.out.println("| folder | runs | wall, median s | fastest s | processor s | most memory, MB | exit |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String folder : Arrays.copyOfRange(arguments, 2, arguments.length)) {
            List<Run> timed = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                timed.add(time(sightline, folder));
            }
            print(Path.of(folder), timed);
        }
    }

    private static void print(Path folder, List<Run> runs) {
        double[] wall = runs.stream().mapToDouble(Run::wallSeconds).sorted().toArray();
        double[] processor =
                runs.stream().mapToDouble(Run::processorSeconds).sorted().toArray();
        long peak = runs.stream().mapToLong(Run::peakMegabytes).max().orElse(0);
        System.out.printf(
                Locale.UK,
                "| %s | %d | %.2f | %.2f | %.2f | %d | %d |%n",
                folder.getFileName(),
                runs.size(),
                wall[wall.length / 2],
                wall[0],
                processor[processor.length / 2],
                peak,
                runs.getLast().exitCode());
    }

    private static Run time(String sightline, String folder) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("sightline-bench");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(sightline, "review", folder, "--out", out.toString(), "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        AtomicLong peak = new AtomicLong();
        AtomicLong ticks = new AtomicLong();
        while (process.isAlive()) {
            sample(process.pid(), peak, ticks);
            Thread.sleep(2);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        delete(out);
        return new Run(wall, ticks.get() / 100.0, peak.get() / 1024, process.exitValue());
    }

    /** Reads what the kernel counts of the process; the launcher becomes the JVM, so its number stays the same. */
    private static void sample(long pid, AtomicLong peak, AtomicLong ticks) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak.accumulateAndGet(Long.parseLong(line.replaceAll("\\D", "")), Math::max);
                }
            }
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            ticks.accumulateAndGet(Long.parseLong(fields[11]) + Long.parseLong(fields[12]), Math::max);
        } catch (IOException | NumberFormatException ended) {
            // the process ended between the question and the answer: the last sample stands
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
