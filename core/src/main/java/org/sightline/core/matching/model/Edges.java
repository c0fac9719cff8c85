package org.sightline.core.matching.model;

import java.util.Arrays;
import java.util.List;

/** Pairs of records with their weights, packed. */
public final class Edges {

    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private double[] weights = new double[1024];
    private int size;

    /** Takes a pair. */
    public interface Sink {
        void accept(int a, int b, double weight);
    }

    public void add(int first, int second, double weight) {
        if (size == a.length) {
            resize(size + (size >> 1));
        }
        a[size] = first;
        b[size] = second;
        weights[size++] = weight;
    }

    private void resize(int to) {
        a = Arrays.copyOf(a, to);
        b = Arrays.copyOf(b, to);
        weights = Arrays.copyOf(weights, to);
    }

    /** All pairs of several lists; the lists are empty afterwards, so that no pair is held twice. */
    public static Edges joined(List<Edges> parts) {
        int all = parts.stream().mapToInt(part -> part.size).sum();
        Edges joined = new Edges();
        joined.resize(Math.max(all, 16));
        for (Edges part : parts) {
            System.arraycopy(part.a, 0, joined.a, joined.size, part.size);
            System.arraycopy(part.b, 0, joined.b, joined.size, part.size);
            System.arraycopy(part.weights, 0, joined.weights, joined.size, part.size);
            joined.size += part.size;
            part.resize(0);
            part.size = 0;
        }
        return joined;
    }

    public int size() {
        return size;
    }

    public int a(int edge) {
        return a[edge];
    }

    public int b(int edge) {
        return b[edge];
    }

    /** The base-2 logarithm of the odds that both are of one person. */
    public double weight(int edge) {
        return weights[edge];
    }

    public void each(Sink sink) {
        for (int i = 0; i < size; i++) {
            sink.accept(a[i], b[i], weights[i]);
        }
    }
}
