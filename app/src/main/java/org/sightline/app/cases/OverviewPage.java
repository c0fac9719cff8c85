package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.library.find.Earlier;
import org.sightline.app.site.Site;

/**
 * The first page of a case.
 *
 * @param earlier what earlier reviews found that fits what is asked of it now
 * @param mayChange whether the person may change the case's settings and add people
 * @param mayManage whether they may say who belongs to it
 */
public record OverviewPage(
        Site site, Overview.Glance glance, List<Earlier.Fitting> earlier, boolean mayChange, boolean mayManage) {

    public String href() {
        return "/cases/" + glance.about().number();
    }

    public List<KnownPerson> children() {
        return glance.people().stream().filter(KnownPerson::isChild).toList();
    }

    public List<KnownPerson> adults() {
        return glance.people().stream().filter(each -> !each.isChild()).toList();
    }

    /** "1 question", "4 questions". */
    public static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
