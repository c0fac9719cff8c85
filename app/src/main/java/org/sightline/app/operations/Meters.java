package org.sightline.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;
import org.sightline.app.database.Transactions;
import org.springframework.stereotype.Component;

/** What a monitoring system may know: how much there is, how far behind. Counted at most every fifteen seconds. */
@Component
final class Meters implements MeterBinder {

    private static final Duration HOLDS_FOR = Duration.ofSeconds(15);

    private final Transactions transactions;
    private final HowItRuns howItRuns;
    private final InstantSource clock;
    private Counted last = new Counted(Instant.MIN, new HowItRuns.Counts(0, 0, 0, 0, 0), 0);

    Meters(Transactions transactions, HowItRuns howItRuns, InstantSource clock) {
        this.transactions = transactions;
        this.howItRuns = howItRuns;
        this.clock = clock;
    }

    private record Counted(Instant at, HowItRuns.Counts counts, long behind) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "sightline.cases", "cases", counted -> counted.counts().cases());
        gauge(registry, "sightline.cases.behind", "cases to be derived again", Counted::behind);
        gauge(
                registry,
                "sightline.files",
                "files that were sent",
                counted -> counted.counts().files());
        gauge(
                registry,
                "sightline.rows",
                "rows of files in use",
                counted -> counted.counts().entries());
        gauge(
                registry,
                "sightline.audit.lines",
                "audit lines",
                counted -> counted.counts().auditLines());
        gauge(
                registry,
                "sightline.signed.in",
                "sessions of people",
                counted -> counted.counts().signedIn());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Counted> of) {
        Gauge.builder(name, this, meters -> of.applyAsDouble(meters.counted()))
                .description(what)
                .register(registry);
    }

    private synchronized Counted counted() {
        Instant now = clock.instant();
        if (now.minus(HOLDS_FOR).isAfter(last.at())) {
            last = transactions.atWork(() -> new Counted(now, howItRuns.counts(), howItRuns.behind()));
        }
        return last;
    }
}
