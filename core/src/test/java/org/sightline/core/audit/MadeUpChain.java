package org.sightline.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A chain to tamper with, and what checking it says. */
final class MadeUpChain {

    private static final Instant MORNING = Instant.parse("2031-03-04T08:15:00.123456Z");

    private MadeUpChain() {}

    static AuditLine line(long number) {
        return new AuditLine(
                number,
                MORNING.plusSeconds(number * 61),
                new Actor("person" + number % 7, number % 3 == 0 ? "manager" : "practitioner"),
                number % 5 == 0 ? Optional.empty() : Optional.of(number % 11),
                "see the chronology",
                "page " + number,
                number % 4 == 0 ? "a visit is due" : "",
                "allowed");
    }

    /** Lines 1 to {@code count}, as they were written. */
    static List<LinkedLine> of(long count) {
        return linked(
                LongStream.rangeClosed(1, count).mapToObj(MadeUpChain::line).toList());
    }

    static List<LinkedLine> linked(List<AuditLine> lines) {
        List<LinkedLine> chain = new ArrayList<>();
        Hash head = Chain.START;
        for (AuditLine line : lines) {
            Link link = Chain.link(head, line);
            chain.add(new LinkedLine(line, link));
            head = link.hash();
        }
        return chain;
    }

    static Closing closing(List<LinkedLine> chain) {
        return new Closing(
                chain.size(),
                chain.isEmpty() ? Chain.START : chain.getLast().link().hash());
    }

    static Verdict check(List<LinkedLine> file, Closing closing) {
        return check(file, closing, Optional.empty());
    }

    static Verdict check(List<LinkedLine> file, Closing closing, Optional<Hash> noted) {
        VerifyChain verify = new VerifyChain(noted);
        file.forEach(verify::line);
        verify.closing(closing);
        return verify.end();
    }

    static List<Fault> faults(Verdict verdict) {
        return verdict instanceof Verdict.Broken broken ? broken.faults() : List.of();
    }
}
