package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.app.chronology.Axis;
import org.sightline.app.chronology.DrawPicture;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Link;

/** The ways from the period that a picture shows to others: nearer, wider, earlier, later. */
public record Zoom(Asked asked, Optional<DrawPicture.Period> period) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Where the head of a stretch leads: to that stretch alone. */
    public String into(Axis.Stretch stretch) {
        return to(stretch.first(), stretch.after().minusDays(1));
    }

    /** What is looked at, in words. */
    public String says() {
        return period.map(shown -> DateWords.of(shown.first()) + " to " + DateWords.of(shown.last()))
                .orElse("the whole time");
    }

    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        period.ifPresent(shown -> {
            links.add(Link.to("Whole time", asked.without(Asked.FROM, Asked.TO).href() + "#picture"));
            Period length = Period.between(shown.first(), shown.last().plusDays(1));
            links.add(Link.to(
                    "Earlier", to(shown.first().minus(length), shown.first().minusDays(1))));
            LocalDate later = shown.last().plusDays(1);
            links.add(Link.to("Later", to(later, later.plus(length).minusDays(1))));
            wider(shown).ifPresent(links::add);
            links.addAll(quarters(shown, length));
        });
        return links;
    }

    private Optional<Link> wider(DrawPicture.Period shown) {
        LocalDate first = shown.first().withDayOfYear(1);
        LocalDate last = shown.last().plusYears(1).withDayOfYear(1).minusDays(1);
        return first.equals(shown.first()) && last.equals(shown.last())
                ? Optional.empty()
                : Optional.of(Link.to("Whole years", to(first, last)));
    }

    private List<Link> quarters(DrawPicture.Period shown, Period length) {
        List<Link> quarters = new ArrayList<>();
        if (length.equals(Period.ofYears(1)) && shown.first().getDayOfYear() == 1) {
            for (int month = 1; month <= 12; month += MONTHS_OF_A_QUARTER) {
                LocalDate first = shown.first().withMonth(month);
                String name = "Quarter " + (1 + month / MONTHS_OF_A_QUARTER);
                quarters.add(Link.to(
                        name, to(first, first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1))));
            }
        }
        return quarters;
    }

    private String to(LocalDate first, LocalDate last) {
        return asked.with(Asked.FROM, first.toString())
                        .with(Asked.TO, last.toString())
                        .href() + "#picture";
    }
}
