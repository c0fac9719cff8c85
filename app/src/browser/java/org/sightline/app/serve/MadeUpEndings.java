package org.sightline.app.serve;

import java.util.Map;

/**
 * Cases in which nothing is done any more, or nothing yet.
 *
 * @param empty nothing is in it
 * @param broken nothing is in it either; its glass is there to be broken
 * @param held under legal hold
 * @param over its time is over, and somebody proposed to dispose of it
 * @param gone disposed of
 */
record MadeUpEndings(String empty, String broken, String held, String over, String gone) {

    static MadeUpEndings made() {
        Guest lead = TestWeb.signedIn("lead");
        Guest business = TestWeb.signedIn("business");
        String held = MadeUpWork.opened(business, "A case for the inquiry", "Rowan Teal");
        post(business, held, "hold", Map.of("hold-reason", "The inquiry of 2026."));
        String gone = over(business);
        MadeUpWork.later("""
                update disposal set proposed_by = (select id from account where login = 'manager') where case_id = :case
                """, gone);
        post(business, gone, "dispose", Map.of());
        return new MadeUpEndings(
                MadeUpWork.opened(lead, "A case of nothing yet", ""),
                MadeUpWork.opened(lead, "A case behind glass", "Rowan Teal"),
                held,
                over(business),
                gone);
    }

    private static String over(Guest business) {
        String old = MadeUpWork.opened(business, "A case of long ago", "");
        business.get(old + "/people/add");
        business.post(old + "/people/add", Map.of("name", "Rowan Teal", "kind", "CHILD", "born", "1 May 1980"));
        post(business, old, "rule", Map.of("rule", "KEEP-CHILD-IN-NEED", "reason", "As the file says."));
        MadeUpWork.later("update case_record set closed_at = now() - interval '40 years' where id = :case", old);
        post(business, old, "propose", Map.of("dispose-reason", "Its time is over."));
        return old;
    }

    private static void post(Guest business, String address, String what, Map<String, String> fields) {
        business.get(address + "/keeping");
        business.post(address + "/keeping/" + what, fields);
    }
}
