package org.sightline.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sightline.bench.registers.Preset;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.Progress;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.Model;

/** How long it takes to learn, weigh and make people of made registers by six rules: {@code TimeMatching RECORDS RUNS}. */
public final class TimeMatching {

    private TimeMatching() {}

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        long began = System.nanoTime();
        Rows rows = MadeRows.all(MadeRows.make(Preset.ORDINARY, records, 1), MadeRows.PLAIN, records);
        System.out.printf("%,d records made and packed in %.1f s%n", rows.size(), seconds(began));
        System.out.println("| run | learn, s | weigh and make people, s | together, s | pairs told |");
        System.out.println("|---:|---:|---:|---:|---:|");
        double[] all = new double[runs];
        for (int run = 0; run < runs; run++) {
            MatchRegisters match =
                    new MatchRegisters(rows, Plan.ORDINARY.with(Rules.ofChildren(rows.schema())), Progress.NONE);
            long start = System.nanoTime();
            Model model = match.learn("bench");
            double learned = seconds(start);
            Matched matched = match.match(model);
            all[run] = seconds(start);
            System.out.printf(
                    "| %d | %.2f | %.2f | %.2f | %,d |%n",
                    run + 1,
                    learned,
                    all[run] - learned,
                    all[run],
                    matched.edges().size());
        }
        Arrays.sort(all);
        System.out.printf("median %.2f s; most memory held %s%n", all[runs / 2], mostMemory());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "not known here"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .findFirst()
                        .map(line -> line.substring("VmHWM:".length()).strip())
                        .orElse("not known here");
    }
}
