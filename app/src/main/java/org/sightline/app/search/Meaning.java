package org.sightline.app.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What a text means, as a model sees it: a direction in many dimensions. Texts that say alike things point alike. */
public final class Meaning {

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
