package org.sightline.core.matching.fields;

/**
 * The NHS number of England, Wales and the Isle of Man: nine digits and a check digit (NHS Data Dictionary, NHS NUMBER:
 * weights 10 to 2, modulus 11).
 */
public final class NhsNumber {

    private NhsNumber() {}

    /** The first nine digits plus one, or 0 where this is no valid number. One digit ten times is none. */
    public static int read(String written) {
        int digits = 0;
        int number = 0;
        int sum = 0;
        int last = -1;
        boolean allTheSame = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                if (c == '-' || Character.isSpaceChar(c) || c == '\t') {
                    continue;
                }
                return 0;
            }
            int digit = c - '0';
            digits++;
            allTheSame &= last < 0 || last == digit;
            last = digit;
            if (digits > 10) {
                return 0;
            }
            if (digits < 10) {
                number = number * 10 + digit;
                sum += digit * (11 - digits);
            }
        }
        int check = (11 - sum % 11) % 11;
        return digits == 10 && !allTheSame && check == last ? number + 1 : 0;
    }

    /** The number with its check digit, in the groups in which it is printed. */
    public static String inWords(int packed) {
        String nine = "%09d".formatted(packed - 1);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        return nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6) + (11 - sum % 11) % 11;
    }
}
