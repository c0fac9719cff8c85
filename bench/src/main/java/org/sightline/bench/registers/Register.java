package org.sightline.bench.registers;

/** What one agency holds: its name, and how it writes people down. */
public record Register(String name, Rates rates) {

    public Register with(Rate rate, double share) {
        return new Register(name, rates.with(rate, share));
    }

    public Register withFaultsTimes(double factor) {
        return new Register(name, rates.withFaultsTimes(factor));
    }
}
