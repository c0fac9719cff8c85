package org.sightline.core.rulebook;

/**
 * Where a rule is written.
 *
 * @param instrument the act, regulations, guidance or procedure, with its year
 * @param where chapter, section, regulation or paragraph; empty where it is not known
 * @param link an address that can be opened; empty where there is none
 * @param confirmed whether somebody has opened the document and read the clause
 */
public record Citation(String instrument, String where, String link, boolean confirmed) {}
