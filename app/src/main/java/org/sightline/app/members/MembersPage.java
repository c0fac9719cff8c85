package org.sightline.app.members;

import java.util.ArrayList;
import java.util.List;
import org.sightline.app.cases.Cases;
import org.sightline.app.cases.Moments;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.CaseAgencies;

/** What the page about the members of a case shows. */
public record MembersPage(Site site, Cases.Case about, List<Members.Member> members, List<Choice> agencies) {

    static MembersPage of(
            Visit visit, Cases.Case about, List<Members.Member> members, List<CaseAgencies.Numbered> agencies) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("0", "The whole case"));
        agencies.forEach(agency -> choices.add(Choice.of(String.valueOf(agency.number()), agency.name())));
        return new MembersPage(
                visit.page("Members", InCase.of(String.valueOf(about.number()), about.title(), CaseTab.OVERVIEW)),
                about,
                members,
                choices);
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
