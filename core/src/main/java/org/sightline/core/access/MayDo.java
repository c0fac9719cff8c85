package org.sightline.core.access;

import static org.sightline.core.access.Action.ADD_MEMBER;
import static org.sightline.core.access.Action.ANSWER_QUESTION;
import static org.sightline.core.access.Action.ASK_AGENCIES;
import static org.sightline.core.access.Action.ASK_WHO_KNOWS;
import static org.sightline.core.access.Action.CHANGE_PEOPLE;
import static org.sightline.core.access.Action.CHECK_BREAK_GLASS;
import static org.sightline.core.access.Action.CORRECT_ENTRY;
import static org.sightline.core.access.Action.DECIDE_MATCH;
import static org.sightline.core.access.Action.DISPOSE;
import static org.sightline.core.access.Action.EXPORT;
import static org.sightline.core.access.Action.HOLD;
import static org.sightline.core.access.Action.KEEP_LIBRARY;
import static org.sightline.core.access.Action.LIST_CASES;
import static org.sightline.core.access.Action.MAKE_EPISODE;
import static org.sightline.core.access.Action.MANAGE_ACCOUNTS;
import static org.sightline.core.access.Action.MANAGE_MEMBERS;
import static org.sightline.core.access.Action.OPEN_CASE;
import static org.sightline.core.access.Action.OVERRULE_READING;
import static org.sightline.core.access.Action.SEAL_PERSON;
import static org.sightline.core.access.Action.SEARCH_LIBRARY;
import static org.sightline.core.access.Action.SEE_AGENCIES;
import static org.sightline.core.access.Action.SEE_AUDIT;
import static org.sightline.core.access.Action.SEE_CASE;
import static org.sightline.core.access.Action.SEE_CHRONOLOGY;
import static org.sightline.core.access.Action.SEE_MATCHES;
import static org.sightline.core.access.Action.SEE_OPERATIONS;
import static org.sightline.core.access.Action.SEE_QUESTIONS;
import static org.sightline.core.access.Action.SEE_RULE_BOOK;
import static org.sightline.core.access.Action.SEE_SOURCE;
import static org.sightline.core.access.Action.SEE_WHO_LOOKED;
import static org.sightline.core.access.Action.SEND_FILES;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table: what each role may do. {@link Decide} says how membership, sharing and a broken glass bear on it. */
final class MayDo {

    private static final Set<Action> READ = EnumSet.of(
            LIST_CASES, SEE_CASE, SEE_MATCHES, SEE_AGENCIES, SEE_CHRONOLOGY, SEE_SOURCE, SEE_QUESTIONS, SEE_WHO_LOOKED);

    private static final Set<Action> ASK = EnumSet.of(ASK_WHO_KNOWS);

    private static final Set<Action> SEAL = EnumSet.of(SEAL_PERSON);

    private static final Set<Action> WORK = EnumSet.of(
            CHANGE_PEOPLE,
            DECIDE_MATCH,
            SEND_FILES,
            CORRECT_ENTRY,
            MAKE_EPISODE,
            OVERRULE_READING,
            ANSWER_QUESTION,
            EXPORT);

    private static final Set<Action> RUN = EnumSet.of(OPEN_CASE, ASK_AGENCIES, ADD_MEMBER, MANAGE_MEMBERS);

    private static final Set<Action> LIBRARY = EnumSet.of(KEEP_LIBRARY);

    private static final Set<Action> KEEP = EnumSet.of(CHECK_BREAK_GLASS, HOLD, DISPOSE);

    private static final Set<Action> WRITE_FOR_AN_AGENCY = EnumSet.of(
            LIST_CASES, SEE_CASE, SEE_AGENCIES, SEE_CHRONOLOGY, SEE_SOURCE, SEE_QUESTIONS, SEND_FILES, CORRECT_ENTRY);

    /** Without belonging to it: none of this shows what a case holds. */
    private static final Set<Action> AUDIT_EVERY_CASE = EnumSet.of(SEE_WHO_LOOKED, CHECK_BREAK_GLASS);

    /** What a role may do: where it is about a case, as its member. */
    private static final Map<Role, Set<Action>> AS_MEMBER = new EnumMap<>(Map.of(
            Role.PRACTITIONER, all(READ, WORK, ASK),
            Role.MANAGER, all(READ, WORK, RUN, ASK, SEAL, LIBRARY, EnumSet.of(CHECK_BREAK_GLASS)),
            Role.LEAD_REVIEWER, all(READ, WORK, RUN, ASK, LIBRARY),
            Role.PANEL_MEMBER, all(READ, EnumSet.of(EXPORT)),
            Role.BUSINESS_MANAGER,
                    all(READ, RUN, ASK, SEAL, LIBRARY, EnumSet.of(CHANGE_PEOPLE, SEND_FILES, EXPORT), KEEP),
            Role.AGENCY_AUTHOR, all(WRITE_FOR_AN_AGENCY),
            Role.AUDITOR, all(AUDIT_EVERY_CASE, EnumSet.of(SEE_AUDIT)),
            Role.ADMINISTRATOR, all(EnumSet.of(MANAGE_ACCOUNTS, SEE_OPERATIONS))));

    private static final Set<Role> BREAK_THE_GLASS =
            EnumSet.of(Role.PRACTITIONER, Role.MANAGER, Role.LEAD_REVIEWER, Role.BUSINESS_MANAGER);

    /** Panel members too may belong to a case for an agency, but they read for the panel, which reads everything. */
    private static final Set<Role> BOUND_BY_AN_AGENCY = EnumSet.of(Role.PRACTITIONER, Role.MANAGER, Role.AGENCY_AUTHOR);

    /** What makes sense with one agency's entries alone; questions do not, since they give away what others recorded. */
    private static final Set<Action> LOOK_AT_ONE_AGENCY =
            EnumSet.of(SEE_CASE, SEE_AGENCIES, SEE_CHRONOLOGY, SEE_SOURCE, MAKE_EPISODE, EXPORT);

    /** Sharing lets agencies see one another's entries, never change them or how they are read. */
    private static final Set<Action> CHANGE_ONE_AGENCY = EnumSet.of(SEND_FILES, CORRECT_ENTRY, OVERRULE_READING);

    /** What would put something about a child, or of the work on a case, where all of it was disposed of. */
    private static final Set<Action> ADD_TO_A_CASE = EnumSet.of(
            CHANGE_PEOPLE,
            DECIDE_MATCH,
            SEAL_PERSON,
            ASK_AGENCIES,
            SEND_FILES,
            CORRECT_ENTRY,
            MAKE_EPISODE,
            OVERRULE_READING,
            ANSWER_QUESTION,
            HOLD,
            DISPOSE);

    private MayDo() {}

    static boolean addsToACase(Action action) {
        return ADD_TO_A_CASE.contains(action);
    }

    static boolean byRole(Role role, Action action) {
        return AS_MEMBER.getOrDefault(role, Set.of()).contains(action);
    }

    static boolean inEveryCase(Role role, Action action) {
        return role == Role.AUDITOR && AUDIT_EVERY_CASE.contains(action);
    }

    static boolean breakGlass(Role role) {
        return BREAK_THE_GLASS.contains(role);
    }

    /** Whoever may break its glass can be told that it is there, and so can whoever checks that. */
    static boolean knowOfRestrictedCases(Role role) {
        return breakGlass(role) || role == Role.AUDITOR;
    }

    /** A broken glass is for looking: it changes nothing and takes nothing away. But a case that nobody runs needs a way in. */
    static boolean throughBrokenGlass(Role role, Action action, boolean nobodyRuns) {
        return breakGlass(role)
                && (READ.contains(action) || (nobodyRuns && action == ADD_MEMBER && byRole(role, ADD_MEMBER)));
    }

    static boolean isBoundByAnAgency(Role role) {
        return BOUND_BY_AN_AGENCY.contains(role);
    }

    static boolean withOneAgencysEntries(Action action) {
        return LOOK_AT_ONE_AGENCY.contains(action) || CHANGE_ONE_AGENCY.contains(action);
    }

    static boolean changesEntries(Action action) {
        return CHANGE_ONE_AGENCY.contains(action);
    }

    @SafeVarargs
    private static Set<Action> all(Set<Action>... groups) {
        EnumSet<Action> all = EnumSet.of(SEE_RULE_BOOK, SEARCH_LIBRARY);
        for (Set<Action> group : groups) {
            all.addAll(group);
        }
        return all;
    }
}
