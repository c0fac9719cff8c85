package org.sightline.spark;

import java.io.Serializable;

/**
 * A record as its register writes it.
 *
 * @param ordinal its number through all registers
 * @param row its row in the register, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and held a million times
record Written(int ordinal, int register, int row, String id, String[] values) implements Serializable {}
