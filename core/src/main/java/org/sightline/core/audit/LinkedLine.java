package org.sightline.core.audit;

/** An audit line in its chain, as it is stored and exported. */
public record LinkedLine(AuditLine line, Link link) {

    /** Whether its hash is the hash of what it says. */
    public boolean fits() {
        return Chain.link(link.previous(), line).equals(link);
    }
}
