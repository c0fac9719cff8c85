package org.sightline.bench.registers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A share from 0 to 1 for every {@link Rate}. Immutable. */
public final class Rates {

    /** What an ordinary authority's registers look like. */
    public static final Rates ORDINARY = ordinary();

    private final Map<Rate, Double> shares;

    private Rates(Map<Rate, Double> shares) {
        this.shares = shares;
    }

    private static Rates ordinary() {
        Map<Rate, Double> shares = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            shares.put(rate, rate.ordinary);
        }
        return new Rates(shares);
    }

    public double of(Rate rate) {
        return Objects.requireNonNull(shares.get(rate));
    }

    public Rates with(Rate rate, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(rate + " must be a share from 0 to 1, and " + share + " is not.");
        }
        Map<Rate, Double> changed = new EnumMap<>(shares);
        changed.put(rate, share);
        return new Rates(changed);
    }

    /** With every fault this many times as frequent, and never more frequent than nine in ten. */
    public Rates withFaultsTimes(double factor) {
        Map<Rate, Double> changed = new EnumMap<>(shares);
        changed.replaceAll((rate, share) -> rate.fault ? Math.min(0.9, share * factor) : share);
        return new Rates(changed);
    }
}
