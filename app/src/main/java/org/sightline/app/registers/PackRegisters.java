package org.sightline.app.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.sightline.app.commands.Progress;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.registers.Layout;
import org.sightline.core.registers.RegisterColumns;

/** Reads the registers to their ends and packs them: one thread reads ahead, the other packs. */
final class PackRegisters {

    private static final int READ_AHEAD = 16;

    private final List<Recognised> registers;
    private final Layout layout;
    private final Lexicon lexicon;
    private final List<String> groupNames;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(READ_AHEAD);
    private final List<String> remarks = new ArrayList<>();
    private volatile boolean stopped;

    /** A register with what its columns hold. */
    record Recognised(Register register, RegisterColumns columns) {}

    PackRegisters(List<Recognised> registers, Layout layout, Lexicon lexicon) {
        this.registers = registers;
        this.layout = layout;
        this.lexicon = lexicon;
        this.groupNames = registers.stream()
                .flatMap(one -> one.columns().groups().stream())
                .map(RegisterColumns::groupName)
                .distinct()
                .toList();
    }

    /** What whoever reads the result should know of the files. */
    List<String> remarks() {
        return remarks;
    }

    /** @throws Refused where a file can not be read to its end, or holds too many records */
    Packed pack(Progress progress) throws Refused {
        Thread reader = Thread.ofPlatform().name("reading registers").daemon().start(this::readAll);
        PackRows rows = new PackRows(layout.schema(), lexicon);
        Packed.Beside beside = new Packed.Beside(
                new Ids(),
                new int[0],
                registers.stream().anyMatch(one -> one.columns().truth().isPresent())
                        ? Optional.of(new Labels("truth"))
                        : Optional.empty(),
                groupNames.stream().map(Labels::new).toList());
        int[] lines = new int[1 << 12];
        int[] firsts = new int[registers.size() + 1];
        long batches = registers.stream()
                                .mapToLong(one -> one.register().rowsExpected())
                                .sum()
                        / Batch.ROWS
                + 1;
        try (Progress.Step step = progress.step("Reading registers", batches)) {
            for (Batch batch = ready.take(); !batch.isLast(); batch = ready.take()) {
                lines = rows.size() + Batch.ROWS > lines.length ? Arrays.copyOf(lines, lines.length * 2) : lines;
                for (int i = 0; i < batch.size(); i++) {
                    lines[rows.size()] = batch.line(i);
                    batch.put(i, rows, beside);
                }
                firsts[batch.register() + 1] = rows.size();
                step.advance();
            }
        } catch (InterruptedException stop) {
            throw new Refused("Stopped.");
        } finally {
            stopped = true;
            reader.interrupt();
        }
        refuseIfBroken();
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = Math.max(firsts[i], firsts[i - 1]);
        }
        return new Packed(
                rows.done(),
                registers.stream().map(one -> one.register().name()).toList(),
                firsts,
                new Packed.Beside(beside.ids(), lines, beside.truth(), beside.groups()));
    }

    private Optional<String> broken = Optional.empty();

    private void refuseIfBroken() throws Refused {
        if (broken.isPresent()) {
            throw new Refused(broken.get());
        }
    }

    /** The reader's thread. What goes wrong is said by the last batch's arrival. */
    private void readAll() {
        try {
            for (int i = 0; i < registers.size(); i++) {
                read(i);
            }
            ready.put(Batch.LAST);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            broken = Optional.of("A register can not be read to its end: " + failed.getMessage()
                    + ". Copy it again from where it came from.");
            ready.clear();
            ready.offer(Batch.LAST);
        }
    }

    private void read(int number) throws IOException, InterruptedException {
        Recognised one = registers.get(number);
        PickCells pick = new PickCells(one.columns(), layout.picks().get(number), groupNames, lexicon.particles());
        Ragged ragged = new Ragged(one.register().headings().size());
        Batch[] batch = {new Batch(number)};
        one.register().read(pick.wanted(), (row, cells, width) -> {
            ragged.look(row, width);
            pick.into(batch[0], row, cells);
            if (batch[0].isFull()) {
                if (!hand(batch[0])) {
                    return false;
                }
                batch[0] = new Batch(number);
            }
            return true;
        });
        hand(batch[0]);
        ragged.sentence(one.register().name()).ifPresent(remarks::add);
        one.register().remark().ifPresent(remarks::add);
    }

    private boolean hand(Batch batch) {
        try {
            ready.put(batch);
            return !stopped;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
