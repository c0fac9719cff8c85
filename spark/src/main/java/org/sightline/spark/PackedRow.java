package org.sightline.spark;

import java.io.Serializable;

/** A record packed: a number for every value. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and held a million times
record PackedRow(int ordinal, short register, int[] codes) implements Serializable {}
