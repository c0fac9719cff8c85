package org.sightline.bench.registers;

/** Takes the records of made-up registers, one by one as they are made, register by register. */
@FunctionalInterface
public interface TakeRecord {

    /** The values stand in the order of {@link MakeRegisters#COLUMNS}; "" is not recorded; the array is the taker's to keep. */
    void accept(int register, String[] values, Truth truth);
}
