package org.sightline.app.record;

/**
 * Is told that a case was derived anew, within the transaction of it: for what is found out by looking at other cases too. What
 * it writes is there when the case is up to date, or not at all.
 */
@FunctionalInterface
public interface AfterDeriving {

    void derived(long caseNumber);
}
