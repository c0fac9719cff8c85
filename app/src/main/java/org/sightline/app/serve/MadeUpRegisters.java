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
            """;

    private MadeUpRegisters() {}

    static void ofTheMarlows(Window window, String marlow) {
        paste(window, marlow, "Harbour Academy", HARBOUR_ACADEMY);
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
