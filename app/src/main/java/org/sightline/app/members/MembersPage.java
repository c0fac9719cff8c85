package org.sightline.app.members;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.cases.Cases;
import org.sightline.app.cases.Moments;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Column;
import org.sightline.app.site.Field;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.CaseAgencies;

/**
 * What the page about the members of a case shows.
 *
 * @param mayManage whether the person may do more than add somebody: not through a broken glass
 */
public record MembersPage(Site site, Cases.Case about, Belonging belonging, List<Choice> agencies, boolean mayManage) {

    /** @param links by how many links agencies' authors can send files without an account */
    public record Belonging(List<Members.Member> members, int links) {}

    static MembersPage of(
            Visit visit,
            Cases.Case about,
            Belonging belonging,
            List<CaseAgencies.Numbered> agencies,
            boolean mayManage) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("0", "The whole case"));
        agencies.forEach(agency -> choices.add(Choice.of(String.valueOf(agency.number()), agency.name())));
        return new MembersPage(
                visit.page("Members", InCase.of(String.valueOf(about.number()), about.title(), CaseTab.OVERVIEW)),
                about,
                belonging,
                choices,
                mayManage);
    }

    public List<Members.Member> members() {
        return belonging.members();
    }

    /** "2 links are open by which agencies send files without an account"; empty where there are none. */
    public String links() {
        return switch (belonging.links()) {
            case 0 -> "";
            case 1 -> "1 link is open by which an agency sends files without an account";
            default -> belonging.links() + " links are open by which agencies send files without an account";
        };
    }

    public List<Column> columns() {
        Stream<String> always = Stream.of("Name", "Role", "For", "Since");
        return Stream.concat(always, mayManage ? Stream.of("Membership") : Stream.empty())
                .map(Column::of)
                .toList();
    }

    public String href() {
        return "/cases/" + about.number() + "/members";
    }

    public Field login() {
        return Field.of("login", "User name");
    }

    public Field agency() {
        return Field.of("agency", "For")
                .hint(
                        "Somebody who belongs to a case for one agency sees that agency’s rows only, unless the case shares.");
    }

    public String since(Members.Member member) {
        return Moments.words(member.since());
    }

    public List<Choice> openness() {
        return List.of(new Choice(
                "true", "Its agencies see one another’s rows", "They still change only their own.", about.shares()));
    }

    public List<Choice> restriction() {
        return List.of(new Choice(
                "true",
                "Nobody but its members may know of it",
                "It can still be looked into with a reason by somebody who knows its number; that is recorded and checked.",
                about.restricted()));
    }
}
