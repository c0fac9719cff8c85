package org.sightline.core.learning;

import java.util.Optional;

/**
 * Which lessons are wanted; what is empty is left open. A code may be {@link By#NONE}.
 *
 * @param from the first year of publication
 * @param to the last one
 * @param undated only those of reviews that do not tell when they were published
 */
public record Wanted(
        Optional<Kind> kind,
        Optional<String> theme,
        Optional<String> sector,
        Optional<String> age,
        Optional<String> board,
        Optional<Integer> from,
        Optional<Integer> to,
        boolean undated) {

    public static final Wanted ALL = new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    public Wanted of(Kind only) {
        return new Wanted(Optional.of(only), theme, sector, age, board, from, to, undated);
    }

    public Wanted with(By by, String code) {
        Optional<String> only = Optional.of(code);
        return new Wanted(
                kind,
                by == By.THEME ? only : theme,
                by == By.SECTOR ? only : sector,
                by == By.AGE ? only : age,
                by == By.BOARD ? only : board,
                from,
                to,
                undated);
    }

    public Wanted within(int first, int last) {
        return new Wanted(kind, theme, sector, age, board, Optional.of(first), Optional.of(last), false);
    }

    public Wanted withoutYear() {
        return new Wanted(kind, theme, sector, age, board, Optional.empty(), Optional.empty(), true);
    }

    public Optional<String> code(By by) {
        return switch (by) {
            case THEME -> theme;
            case SECTOR -> sector;
            case AGE -> age;
            case BOARD -> board;
        };
    }

    boolean takes(Told told) {
        return takes(told.review())
                && kind.filter(only -> only != told.lesson().kind()).isEmpty()
                && takes(By.THEME, told)
                && takes(By.SECTOR, told);
    }

    private boolean takes(By by, Told told) {
        return code(by).filter(only -> !by.codes(told).contains(only)).isEmpty();
    }

    /** Whether a review is among those that are asked at all: what is wanted of its lessons does not count. */
    boolean takes(Review review) {
        return takes(By.AGE, review) && takes(By.BOARD, review) && takesYear(review.year());
    }

    private boolean takes(By by, Review review) {
        return code(by).filter(only -> !by.codes(review).contains(only)).isEmpty();
    }

    private boolean takesYear(Optional<Integer> year) {
        if (undated) {
            return year.isEmpty();
        }
        boolean asked = from.isPresent() || to.isPresent();
        return !asked
                || year.filter(is -> from.filter(first -> is < first).isEmpty())
                        .filter(is -> to.filter(last -> is > last).isEmpty())
                        .isPresent();
    }
}
