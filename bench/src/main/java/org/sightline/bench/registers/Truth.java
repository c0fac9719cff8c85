package org.sightline.bench.registers;

/**
 * Who a record is really of. Person and household are numbered from 0 without a gap. {@code birth} is the same for all
 * children of one birth of several (the number of the first of them), and -1 for everybody else.
 */
public record Truth(int person, int household, int birth, boolean adult) {

    public static final int ALONE = -1;

    boolean bornWithOthers() {
        return birth != ALONE;
    }
}
