package org.sightline.app.library.learning;

import java.util.List;
import org.sightline.app.site.Errors;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Review;
import org.sightline.core.learning.Wanted;

/**
 * A list behind a count.
 *
 * @param lessons on this page; none where reviews are listed
 * @param reviews on this page; none where lessons are listed
 */
public record LessonsPage(
        Site site,
        WantedFields fields,
        Found found,
        List<ToldHere> lessons,
        List<Review> reviews,
        PageNumbers numbers,
        Errors errors) {

    /** How many there are in all, of how many reviews. */
    public record Found(int lessons, List<Review> reviews, int of) {}

    public boolean listsReviews() {
        return !reviews.isEmpty();
    }

    public boolean isEmpty() {
        return found.lessons() == 0;
    }

    public String asLessons() {
        return "/library/lessons" + WantedForm.query(fields.form().wanted());
    }

    public String asReviews() {
        return "/library/lessons" + WantedForm.query(fields.form().wanted(), "show", "reviews");
    }

    public String counts() {
        Wanted wanted = fields.form().wanted();
        return "/library/learning" + WantedForm.query(wanted);
    }

    public String origin(Review review) {
        return ToldHere.origin(fields.gathered(), review);
    }

    public String theme(String code) {
        return fields.gathered().label(By.THEME, code);
    }
}
