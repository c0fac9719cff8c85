package org.sightline.app.registers;

import java.util.Locale;

/** Figures as the report writes them. */
final class Numbers {

    private Numbers() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String percent(double share) {
        double percent = share * 100;
        if (percent == 0) {
            return "0%";
        }
        if (percent < 0.001) {
            return "under 0.001%";
        }
        return String.format(Locale.ROOT, percent < 0.1 ? "%.3f%%" : percent < 10 ? "%.2f%%" : "%.1f%%", percent);
    }

    static String probability(double probability) {
        return probability >= 0.99995 ? "over 0.9999" : String.format(Locale.ROOT, "%.4f", probability);
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    static String signed(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight).replace("-", "\u2212");
    }

    /** "One pair in 12,000". */
    static String oneIn(double share) {
        return share <= 0 ? "none" : "one pair in " + count(Math.max(1, Math.round(1 / share)));
    }
}
