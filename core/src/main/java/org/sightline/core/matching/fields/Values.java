package org.sightline.core.matching.fields;

/** The values that a column has: their numbers, how often each occurs, and what else is known of them. */
public sealed interface Values permits Values.Texts, Values.Numbers {

    /** The number of a value as somebody wrote it; 0 where it says nothing. */
    int numberOf(String written);

    /** How many records have this value. */
    int count(int number);

    /** Says that so many records have this value. */
    void count(int number, int records);

    /** How many records have any value. */
    long counted();

    /** The chance that two records picked blindly have the same value, given that both have one. */
    double chanceOfTheSame();

    String text(int number);

    static Values of(Fact fact, Lexicon lexicon) {
        return switch (fact) {
            case BIRTH_DATE -> new Dates(new Counts());
            case NHS_NUMBER -> new NhsNumbers(new Counts());
            default -> new Texts(new Dictionary(fact, lexicon));
        };
    }

    /** Values that are words. */
    record Texts(Dictionary dictionary) implements Values {
        @Override
        public int numberOf(String written) {
            return dictionary.numberOf(written);
        }

        @Override
        public int count(int number) {
            return dictionary.count(number);
        }

        @Override
        public void count(int number, int records) {
            dictionary.count(number, records);
        }

        @Override
        public long counted() {
            return dictionary.counted();
        }

        @Override
        public double chanceOfTheSame() {
            double pairs = 0;
            for (int i = Dictionary.LAST_PLACE_IN_BIRTH + 1; i < dictionary.size(); i++) {
                double count = dictionary.count(i);
                pairs += count * (count - 1);
            }
            double all = dictionary.counted();
            return all < 2 ? 0 : pairs / (all * (all - 1));
        }

        @Override
        public String text(int number) {
            return number == 0
                    ? ""
                    : number <= Dictionary.LAST_PLACE_IN_BIRTH
                            ? number == Dictionary.ONE_OF_SEVERAL
                                    ? "(one of several of a birth)"
                                    : "(number " + number + " of a birth)"
                            : dictionary.text(number);
        }
    }

    /** Values whose number says all of them: no more is kept than how often each occurs. */
    sealed interface Numbers extends Values permits Dates, NhsNumbers {
        Counts counts();

        @Override
        default int count(int number) {
            return counts().of(number);
        }

        @Override
        default void count(int number, int records) {
            counts().add(number, records);
        }

        @Override
        default long counted() {
            return counts().all();
        }

        @Override
        default double chanceOfTheSame() {
            return counts().chanceOfTheSame();
        }
    }

    /** Values that are dates. */
    record Dates(Counts counts) implements Numbers {
        @Override
        public int numberOf(String written) {
            return BirthDates.read(written);
        }

        @Override
        public String text(int number) {
            return number == 0 ? "" : BirthDates.inWords(number);
        }
    }

    /** Values that are valid NHS numbers. */
    record NhsNumbers(Counts counts) implements Numbers {
        @Override
        public int numberOf(String written) {
            return NhsNumber.read(written);
        }

        @Override
        public String text(int number) {
            return number == 0 ? "" : NhsNumber.inWords(number);
        }
    }
}
