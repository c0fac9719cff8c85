package org.sightline.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The rows of one made-up agency: as untidy as real ones, and the same for the same seed. Nobody in them exists. */
final class MadeUpRows {

    static final List<String> HEADINGS =
            List.of("Date", "Child", "What happened", "Action taken", "Told to", "Officer");

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 10 * 365;

    private static final List<DateTimeFormatter> AS_PEOPLE_WRITE = List.of(
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK),
            DateTimeFormatter.ofPattern("d.M.yy", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK),
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK),
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.UK));

    private static final List<String> EVENTS = List.of(
            "Home visit. Child seen playing with brother, no concerns noted about the home.",
            "Visit, no reply, curtains drawn. Card left asking mother to ring.",
            "Not brought to clinic for the second time.",
            "Bruise to cheek seen at registration. Said to have fallen on the stairs.",
            "Telephone call from grandmother who is worried about the children being left alone.",
            "Domestic incident, verbal argument, both adults had been drinking. Children upstairs.",
            "Attendance this term is 82 per cent and mother promises that it will improve.",
            "Weighed in clinic, 12.4 kg, following the same line as before.",
            "Referral received about neglect at the home address and passed to the duty worker.",
            "Case discussed in supervision, plan to continue visits and review next month.",
            "Spoken to alone in school, says there is shouting at night and nothing to eat.",
            "Mother cancelled the appointment and will ring to rebook.",
            "Appeared well, clean and chatty. Collected by a man said to be mother's new partner.",
            "Core group held, parents did not attend, minutes sent to all agencies.",
            "Housing inspection, flat cold and damp, rubbish in the garden, repair ordered.");

    private static final List<String> ACTIONS = List.of(
            "", "", "No further action", "Letter sent", "Referred to children's social care", "Advice given", "Logged");

    private static final List<String> TOLD = List.of("", "", "", "Social care", "Health visitor", "School", "GP");

    private final String agency;
    private final int children;
    private final Random random;

    MadeUpRows(String agency, int children, long seed) {
        this.agency = agency;
        this.children = children;
        this.random = new Random(seed);
    }

    List<String> next() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return List.of(
                one(AS_PEOPLE_WRITE).format(day),
                child(random.nextInt(children)),
                one(EVENTS) + ' ' + one(EVENTS),
                one(ACTIONS),
                one(TOLD),
                agency + " worker " + random.nextInt(9));
    }

    static String caseFile(int children) {
        StringBuilder yaml = new StringBuilder("case: Bench\nauthority: Westmarch\nchildren:\n");
        for (int i = 0; i < children; i++) {
            yaml.append("  - name: ")
                    .append(child(i))
                    .append("\n    born: ")
                    .append(2001 + i % 7)
                    .append("-05-14\n");
        }
        return yaml.append("adults:\n  - name: Mother\n    role: mother\n").toString();
    }

    static String child(int number) {
        return "Child " + (char) ('A' + number % 26) + (number < 26 ? "" : Integer.toString(number / 26));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
