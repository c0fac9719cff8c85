package org.sightline.core.audit;

/**
 * The last line of an export, without which nobody could see that its end was cut off.
 *
 * @param count how many audit lines there are, which is also the number of the last
 * @param head the hash of the last, or {@link Chain#START} where there is none
 */
public record Closing(long count, Hash head) {

    public Closing {
        if (count < 0 || count > AuditLine.LAST) {
            throw new IllegalArgumentException("no chain has " + count + " lines");
        }
    }
}
