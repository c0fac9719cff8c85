package org.sightline.app.serve;

import static org.sightline.app.serve.Scene.NOBODY;
import static org.sightline.app.serve.Scene.SOMEBODY_NEW;
import static org.sightline.app.serve.Scene.seen;

import java.util.stream.Stream;

/** The pages that are found at an address, without doing anything there. */
final class Found {

    private Found() {}

    static Stream<Scene> outside() {
        return Stream.of(
                seen("sign in", NOBODY, "/sign-in"),
                seen("the start, signed out", NOBODY, "/"),
                seen("the start", "lead", "/"),
                seen("cases", "lead", "/cases"),
                seen("cases, none with these words", "lead", "/cases?text=nothing+like+it"),
                seen("cases, none yet", SOMEBODY_NEW, "/cases"),
                seen("a new case", "lead", "/cases/new"),
                seen("the rule book", "lead", "/rules"),
                seen("the rule book, filtered", "lead", "/rules?text=visit&on=1+May+2015"),
                seen("the rule book, nothing", "lead", "/rules?text=nothing+like+it"),
                seen("a rule", "lead", "/rules/ASM-45"),
                seen("one's own account", "lead", "/account"),
                seen("a new password", "lead", "/account/password"),
                seen("a second factor", SOMEBODY_NEW, "/account/second-factor"),
                seen("accounts", "admin", "/accounts"),
                seen("a new account", "admin", "/accounts/add"),
                seen("operations", "admin", "/operations"),
                seen("the whole audit", "auditor", "/audit"),
                seen("the whole audit, nothing", "auditor", "/audit?who=nobody+like+that"),
                seen("who knows", "practitioner", "/who-knows"),
                seen("hidden", "lead", "/hidden"),
                seen("glass that waits, none", SOMEBODY_NEW, "/break-glass"),
                seen("the half that is missing", "lead", "/sign-in/code"),
                seen("nothing kept", "lead", "/kept"),
                seen("no such page", "lead", "/nothing-like-it").answered(404),
                seen("no such page, signed out", NOBODY, "/error").answered(404));
    }

    static Stream<Scene> ofNothing(String empty) {
        return Stream.of(
                        "",
                        "/people",
                        "/people/relationships/add",
                        "/people/addresses/add",
                        "/agencies",
                        "/files",
                        "/chronology",
                        "/episodes",
                        "/status",
                        "/questions",
                        "/question-reports",
                        "/exports",
                        "/keeping",
                        "/who-looked",
                        "/who-asked",
                        "/matches",
                        "/members")
                .map(page -> seen("an empty case " + page, "lead", empty + page));
    }

    static Stream<Scene> ofACase(MadeUpWork work) {
        Stream<Scene> pages = Stream.of(
                        "",
                        "/settings",
                        "/people",
                        "/people/add",
                        "/people/add?as=child",
                        "/people/relationships/add",
                        "/people/addresses/add",
                        "/files",
                        "/files/paste",
                        "/files/type",
                        "/agencies",
                        "/chronology",
                        "/chronology?agency=Police",
                        "/chronology?from=2015&to=2016",
                        "/chronology?from=nonsense",
                        "/chronology?words=nothing+like+it",
                        "/chronology?on=1+May+2016&known-to=Police",
                        "/chronology?view=table",
                        "/episodes",
                        "/status",
                        "/questions",
                        "/questions?state=answered",
                        "/questions?text=nothing+like+it",
                        "/question-reports",
                        "/exports",
                        "/keeping",
                        "/who-looked",
                        "/who-looked?from=2030-01-01",
                        "/members",
                        "/entries/" + work.entry(),
                        "/entries/" + work.entry() + "/correct",
                        "/entries/" + work.entry() + "/reading")
                .map(page -> seen("a case " + page, "lead", work.full() + page));
        Stream<Scene> named = Stream.of(
                seen("a person", "lead", work.person()),
                seen("a person as agencies know them", "lead", work.asTold("Wren Ashdown")),
                seen("a seal", "business", work.asTold("Wren Ashdown").replace("as-told", "seal")),
                seen("people who may be one", "lead", work.full() + "/matches"),
                seen("people of all cases who may be one", "lead", "/matches"),
                seen("two who may be one, blind", "lead", work.match("Waits for somebody")),
                seen("two who were linked", "lead", work.match("Linked by Sightline")),
                seen("who asked", "lead", work.full() + "/who-asked"),
                seen("a person of whom no agency tells", "lead", work.asTold("Nan")),
                seen("a relationship", "lead", work.relationship()),
                seen("an agency", "lead", work.agency()),
                seen("a file that is used", "lead", work.file("police.csv")),
                seen("a later version of a file", "lead", work.waiting("police v2.csv")),
                seen("a file with doubts", "lead", work.waiting("untidy.csv")),
                seen("a file that can not be read", "lead", work.waiting("notes.bin")),
                seen("an episode", "lead", work.episode()),
                seen("a band", "lead", work.band()),
                seen("a question", "lead", work.question()));
        return Stream.concat(pages, named);
    }

    static Stream<Scene> endings(MadeUpWork work, MadeUpEndings endings) {
        return Stream.of(
                seen("glass that waits", "auditor", "/break-glass"),
                seen("glass to be checked", "auditor", work.glass()),
                seen("breaking the glass", "practitioner", endings.empty() + "/break-glass"),
                seen("a case that is kept", "business", work.full() + "/keeping"),
                seen("a case under legal hold", "business", endings.held() + "/keeping"),
                seen("a case whose time is over", "business", endings.over() + "/keeping"),
                seen("a case disposed of", "business", endings.gone() + "/keeping"));
    }

    static Stream<Scene> byLink(MadeUpLinks links) {
        return Stream.of(
                seen("a link for an author", NOBODY, links.fresh()),
                seen("a link, nothing sent", NOBODY, links.fresh() + "/files"),
                seen("a link after a file was sent", NOBODY, links.used()),
                seen("a link, its files", NOBODY, links.used() + "/files"),
                seen("a link, a file", NOBODY, links.file()),
                seen("a link that was used up", NOBODY, links.usedUp()),
                seen("a link that has run out", NOBODY, links.expired()).answered(404),
                seen("a forged link", NOBODY, "/send/" + "A".repeat(43)).answered(404),
                seen("an invitation", NOBODY, links.invitation()),
                seen("a used invitation", NOBODY, "/invitations/forged").answered(410),
                seen("an account", "admin", links.account()));
    }

    static Stream<Scene> asOthers(MadeUpWork work, MadeUpEndings endings) {
        return Stream.of(
                seen("a case that one does not belong to", "practitioner", endings.empty())
                        .answered(403),
                seen("what one's role does not let one do", "panel", work.full() + "/members")
                        .answered(403),
                seen("a case that is not there", "lead", "/cases/999999").answered(404),
                seen("an entry that is not there", "lead", work.full() + "/entries/f9-999")
                        .answered(404),
                seen("accounts, as a lead reviewer", "lead", "/accounts").answered(403),
                seen("a case as a panel member", "panel", work.full()),
                seen("questions as a panel member", "panel", work.full() + "/questions"),
                seen("a question as a panel member", "panel", work.question()),
                seen("agencies as a panel member", "panel", work.full() + "/agencies"));
    }
}
