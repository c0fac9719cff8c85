package org.sightline.bench.matching;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.sightline.app.names.LexiconFile;
import org.sightline.bench.registers.MakeRegisters;
import org.sightline.bench.registers.Preset;
import org.sightline.core.matching.Arrivals;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.Progress;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.model.Model;

/**
 * How long one record takes from its arrival until what was found of it is on the disk, beside so many who are known:
 * {@code TimeArrivals FOLDER KNOWN ARRIVING}. Durable means committed by the embedded PostgreSQL, which waits for the disk.
 */
public final class TimeArrivals {

    private static final int LEARN_FROM = 300_000;

    private TimeArrivals() {}

    public static void main(String[] arguments) throws SQLException {
        int known = Integer.parseInt(arguments[1]);
        int arriving = Integer.parseInt(arguments[2]);
        Arrivals arrivals = new Arrivals(
                MadeRows.PLAIN,
                LexiconFile.shipped(),
                learned(),
                Rules.ofChildren(MadeRows.PLAIN),
                4,
                known + arriving);
        List<List<String>> rest = new ArrayList<>();
        MakeRegisters make = MadeRows.make(Preset.ORDINARY, known + arriving, 3);
        make.writeTo((register, values, truth) -> {
            List<String> columns = MadeRows.columns(values, MadeRows.PLAIN);
            if (truth.person() % ((known + arriving) / arriving) == 0 && rest.size() < arriving) {
                rest.add(List.copyOf(columns));
            } else {
                arrivals.add(register, columns);
            }
        });
        System.out.printf("%,d known; %,d arrive%n", arrivals.size(), rest.size());
        if (EmbeddedDatabase.start(Path.of(arguments[0])) instanceof Started.Running(EmbeddedDatabase database)) {
            try (database) {
                time(arrivals, rest, database);
            }
        }
    }

    private static Model learned() {
        var rows = MadeRows.all(MadeRows.make(Preset.ORDINARY, LEARN_FROM, 2), MadeRows.PLAIN, LEARN_FROM);
        return new MatchRegisters(rows, Plan.ORDINARY.with(Rules.ofChildren(rows.schema())), Progress.NONE)
                .learn("bench");
    }

    private static void time(Arrivals arrivals, List<List<String>> rest, EmbeddedDatabase database)
            throws SQLException {
        long[] whole = new long[rest.size()];
        long[] matching = new long[rest.size()];
        try (Connection connection = database.source().getConnection()) {
            try (Statement create = connection.createStatement()) {
                create.execute("create table if not exists arrived (record int, said text, found text)");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into arrived values (?, ?, ?)")) {
                for (int i = 0; i < whole.length; i++) {
                    long began = System.nanoTime();
                    int record = arrivals.add(0, rest.get(i));
                    Arrivals.Arrived arrived = arrivals.arrive(record);
                    matching[i] = System.nanoTime() - began;
                    insert.setInt(1, record);
                    insert.setString(2, String.join("|", rest.get(i)));
                    insert.setString(3, arrived.toString());
                    insert.executeUpdate();
                    connection.commit();
                    whole[i] = System.nanoTime() - began;
                }
            }
        }
        tell("matching alone", matching);
        tell("with the durable write", whole);
    }

    private static void tell(String what, long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 10, nanos.length);
        Arrays.sort(warm);
        System.out.printf(
                "%s: median %.3f ms, p99 %.3f ms, longest %.3f ms%n",
                what, warm[warm.length / 2] / 1e6, warm[(int) (warm.length * 0.99)] / 1e6, warm[warm.length - 1] / 1e6);
    }
}
