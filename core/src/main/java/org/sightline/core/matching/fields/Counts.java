package org.sightline.core.matching.fields;

/** How often each number occurs; a table with open addressing, as a map of objects would be ten times its size. */
final class Counts {

    private int[] numbers = new int[1024];
    private int[] counts = new int[1024];
    private int used;
    private long all;

    void add(int number, int records) {
        if (number == 0) {
            return;
        }
        if (used * 3 > numbers.length * 2) {
            grow();
        }
        int at = placeOf(number);
        if (numbers[at] == 0) {
            numbers[at] = number;
            used++;
        }
        counts[at] += records;
        all += records;
    }

    int of(int number) {
        return number == 0 ? 0 : counts[placeOf(number)];
    }

    long all() {
        return all;
    }

    double chanceOfTheSame() {
        double pairs = 0;
        for (int count : counts) {
            pairs += (double) count * (count - 1);
        }
        return all < 2 ? 0 : pairs / ((double) all * (all - 1));
    }

    private int placeOf(int number) {
        int at = (number * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(numbers.length) + 1);
        while (numbers[at] != 0 && numbers[at] != number) {
            at = at + 1 & numbers.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        int[] oldCounts = counts;
        numbers = new int[oldNumbers.length * 2];
        counts = new int[oldNumbers.length * 2];
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = placeOf(oldNumbers[i]);
                numbers[at] = oldNumbers[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
