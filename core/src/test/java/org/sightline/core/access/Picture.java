package org.sightline.core.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who may do what, drawn as a table that a safeguarding board can read: a row an action, a column a role. */
final class Picture {

    private static final Map<Role, String> HEADS = new EnumMap<>(Map.of(
            Role.PRACTITIONER, "practit.",
            Role.MANAGER, "manager",
            Role.AGENCY_AUTHOR, "author",
            Role.LEAD_REVIEWER, "reviewer",
            Role.PANEL_MEMBER, "panel",
            Role.BUSINESS_MANAGER, "business",
            Role.AUDITOR, "auditor",
            Role.ADMINISTRATOR, "admin"));

    private Picture() {}

    /**
     * @param rows which actions to draw
     * @param standing how each role stands to the case
     */
    static String of(Predicate<Action> rows, Function<Role, Standing> standing) {
        String head = row("", role -> HEADS.getOrDefault(role, ""));
        String drawn = Arrays.stream(Action.values())
                .filter(rows)
                .map(action -> row(action.label(), role -> mark(Decide.on(standing.apply(role), action))))
                .collect(joining());
        return head + drawn;
    }

    static Standing member(Role role, Optional<String> agency, boolean shares) {
        return new Standing(role, Optional.of(new Membership(agency)), false, false, shares);
    }

    static Standing stranger(Role role, boolean brokeGlass, boolean restricted) {
        return new Standing(role, Optional.empty(), brokeGlass, restricted, false);
    }

    /** Somebody who broke the glass of a case that nobody runs any more. */
    static Standing last(Role role) {
        return new Standing(role, Optional.empty(), true, false, false, true);
    }

    private static String mark(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> mark(allowed.scope());
            case Decision.Refused refused ->
                refused.way().equals(Optional.of(Decision.Way.BREAK_GLASS)) ? "glass" : "-";
            case Decision.Hidden hidden -> "hidden";
        };
    }

    private static String mark(Scope scope) {
        return switch (scope) {
            case Scope.EveryAgency every -> "all";
            case Scope.OwnAgency own -> "own";
            case Scope.NoEntries none -> "yes";
        };
    }

    private static String row(String first, Function<Role, String> cell) {
        String cells =
                Arrays.stream(Role.values()).map(cell).map("%-9s"::formatted).collect(joining());
        return ("%-49s".formatted(first) + cells).stripTrailing() + "\n";
    }
}
