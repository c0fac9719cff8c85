package org.sightline.app.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of the audit somebody wants to see.
 *
 * @param caseNumber empty for all cases
 * @param who a part of a name or of a sign-in; blank for everybody
 * @param action as the audit has it; blank for everything
 * @param refusedOnly what was refused, and nothing else
 * @param before lines older than this number; 0 for the newest
 */
public record WantedLines(
        Optional<Long> caseNumber,
        String who,
        String action,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean refusedOnly,
        long before,
        int limit) {

    /** Newest first. Accounts before lines, and the newest lines of each: there are few accounts, and lines by the million. */
    String query() {
        String lines = "select * from audit where " + condition();
        String newest = " order by number desc limit :limit";
        return who.isBlank()
                ? lines + newest
                : "select x.* from account p cross join lateral (" + lines + " and account_id = p.id" + newest
                        + ") x where p.name ilike :who or p.login ilike :who" + newest;
    }

    /** Only what was asked for stands in the condition, so that the database can choose the index that fits. */
    private String condition() {
        StringBuilder condition = new StringBuilder("true");
        caseNumber.ifPresent(number -> condition.append(" and case_id = :case"));
        if (!action.isBlank()) {
            condition.append(" and action = :action");
        }
        from.ifPresent(day -> condition.append(" and at >= :from"));
        until.ifPresent(day -> condition.append(" and at < :until"));
        if (refusedOnly) {
            condition.append(" and outcome <> 'allowed'");
        }
        if (before > 0) {
            condition.append(" and number < :before");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("limit", limit);
        caseNumber.ifPresent(number -> parameters.put("case", number));
        parameters.put(
                "who",
                "%" + who.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        parameters.put("action", action);
        from.ifPresent(day -> parameters.put("from", start(day)));
        until.ifPresent(day -> parameters.put("until", start(day.plusDays(1))));
        parameters.put("before", before);
        return parameters;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
