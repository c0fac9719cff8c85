package org.sightline.app.registers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.model.Edges;

/** Writes the pairs that are worth telling, in the order of their records. */
final class WritePairs {

    private WritePairs() {}

    static void to(OutputStream out, Packed packed, Matched matched) throws IOException {
        Edges edges = matched.edges();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("register_a", "id_a", "register_b", "id_b", "weight", "probability");
        for (int edge : inOrder(edges, packed.size())) {
            int a = edges.a(edge);
            int b = edges.b(edge);
            csv.writeRecord(
                    packed.register(a),
                    packed.id(a),
                    packed.register(b),
                    packed.id(b),
                    rounded(edges.weight(edge), 3),
                    rounded(matched.probability(edge), 6));
        }
        csv.flush();
        text.flush();
    }

    private static String rounded(double number, int places) {
        return BigDecimal.valueOf(number)
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** The edges by their first record, then by their second: counted into place, as millions of objects would not fit. */
    static int[] inOrder(Edges edges, int records) {
        int[] next = new int[records + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            next[edges.a(edge) + 1]++;
        }
        for (int record = 0; record < records; record++) {
            next[record + 1] += next[record];
        }
        int[] from = next.clone();
        int[] order = new int[edges.size()];
        for (int edge = 0; edge < order.length; edge++) {
            order[next[edges.a(edge)]++] = edge;
        }
        for (int record = 0; record < records; record++) {
            sortBySecond(order, from[record], from[record + 1], edges);
        }
        return order;
    }

    private static void sortBySecond(int[] order, int from, int to, Edges edges) {
        if (to - from < 2) {
            return;
        }
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = (long) edges.b(order[i]) << 32 | order[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            order[i] = (int) keys[i - from];
        }
    }
}
