package org.sightline.app.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a text means, as a model sees it: a direction in many dimensions. Texts that say alike things point alike. */
public final class Meaning {

    /** Rounding leaves so much of two that are the same. */
    private static final double NOTHING_LEFT = 1e-9;

    private final float[] direction;

    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /** Only the direction counts: the length becomes one. */
    public static Meaning towards(float[] towards) {
        double length = Math.sqrt(dot(towards, towards));
        if (!(length > 0)) {
            throw new IllegalArgumentException("a meaning needs a direction");
        }
        float[] direction = new float[towards.length];
        for (int at = 0; at < direction.length; at++) {
            direction[at] = (float) (towards[at] / length);
        }
        return new Meaning(direction);
    }

    /** What several texts mean together; empty of none, and where they say nothing in common. */
    public static Optional<Meaning> amongst(List<Meaning> meanings) {
        float[] sum = meanings.isEmpty() ? new float[0] : new float[meanings.getFirst().direction.length];
        for (Meaning meaning : meanings) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += meaning.direction[at];
            }
        }
        return dot(sum, sum) > 0 ? Optional.of(towards(sum)) : Optional.empty();
    }

    /** What it means beside what they all mean: two that stand apart from the others in the same way point alike. */
    public Optional<Meaning> beside(Meaning others) {
        float[] left = new float[direction.length];
        double along = likeness(others);
        for (int at = 0; at < left.length; at++) {
            left[at] = (float) (direction[at] - along * others.direction[at]);
        }
        return dot(left, left) > NOTHING_LEFT ? Optional.of(towards(left)) : Optional.empty();
    }

    /** As it was kept by {@link #bytes}. */
    public static Meaning ofBytes(byte[] kept) {
        float[] direction = new float[kept.length / Float.BYTES];
        ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(direction);
        return new Meaning(direction);
    }

    /** To be kept, in the database beside its passage. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(direction.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(direction);
        return bytes.array();
    }

    /** From -1, the contrary, to 1, the same. */
    public double likeness(Meaning other) {
        return dot(direction, other.direction);
    }

    float[] direction() {
        return Arrays.copyOf(direction, direction.length);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += (double) one[at] * other[at];
        }
        return sum;
    }
}
