package org.sightline.app.serve;

import java.util.regex.Pattern;

/** What registers of the made-up story say of who people are: they do not agree, as registers never do. */
final class MadeUpRegisters {

    private static final Pattern VERSION = Pattern.compile("name=\"version-\\d+\" value=\"(\\d+)\"");

    private static final String SCHOOL_NURSING = """
            Date	Child	Date of birth	NHS number	Home address	Postcode	What happened
            12 October 2017	Wren Ashdown	12/11/2015	999 123 4578	14 Plover Close	WM4 2QT	Name put on the list of the child health system.
            9 November 2017	Wren Ashdown	12/11/2015	999 123 4578	3 Mill Terrace	WM4 2QX	Change of address taken over from a letter of the grandmother.
            """;

    private static final String HARBOUR_ACADEMY = """
            Date	Pupil	Date of birth	NHS number	Home address	Postcode	What happened
            6 September 2018	Ellis Marlow	4 June 2012	999 765 4321	9 Quay Row	WM2 7DD	Joined year two. His records were asked for.
            24 January 2019	Ellis Marlow	4 June 2012	999 765 4321	9 Quay Row	WM2 7DD	Came in without his reading glasses. Mother rung.
            1 March 2019	Wren Ashdown	2 November 2015	999 123 4578	14 Plover Close	WM4 2QT	On the waiting list of the nursery class.
            1 March 2019	Robyn Ashdown	14 May 2011		14 Plover Close	WM4 2QT	Named as the brother of a child on the waiting list.
            """;

    private MadeUpRegisters() {}

    static void ofTheMarlows(Window window, String marlow) {
        paste(window, marlow, "Harbour Academy", HARBOUR_ACADEMY);
    }

    /** Somebody who works on both cases says that the nursery's Wren is the one of the other case. */
    static void decideWhoIsWho(Window window) {
        window.open(MadeUpStory.CASE + "/matches");
        window.all(Pattern.compile("href=\"([^\"]+)\">Wren Ashdown and Wren Ashdown"))
                .findFirst()
                .ifPresent(match -> window.open(match)
                        .send(
                                match,
                                "version",
                                "0",
                                "says",
                                "SAME",
                                "reason",
                                "The school secretary was rung: the same number, and the mother’s name is Jodie."));
    }

    /** On duty, before the glass is broken: the other side is told of it. */
    static void askWhoKnows(Window window) {
        window.open("/who-knows")
                .send(
                        "/who-knows",
                        "name",
                        "Elis Marlow",
                        "born",
                        "4 June 2012",
                        "nhs",
                        "",
                        "reason",
                        "His aunt rang the duty desk: he has not come home. I look for whoever knows where he could be.");
    }

    static void ofTheAshdowns(StoryDays story) {
        story.daysAgo(18);
        paste(story.as("practitioner"), MadeUpStory.CASE, "School nursing", SCHOOL_NURSING);
    }

    /** Pastes rows and uses them. */
    static void paste(Window window, String caseHref, String agency, String rows) {
        String form = caseHref + "/files/paste";
        window.open(form).send(form, "agency", agency, "headings", "", "rows", rows);
        String pasted = window.path();
        String id = pasted.substring(pasted.lastIndexOf('/') + 1);
        window.send(pasted, "version-" + id, window.find(VERSION), "do", "use");
    }
}
