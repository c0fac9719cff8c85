package org.sightline.app.accounts;

import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.OfAccount;
import org.sightline.app.database.Transactions;
import org.sightline.app.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a passkey away; adding one is between the browser and Spring Security, since it takes a script. */
@Controller
final class PasskeysController {

    private final Passkeys passkeys;
    private final AuditTrail audit;
    private final Transactions transactions;

    PasskeysController(Passkeys passkeys, AuditTrail audit, Transactions transactions) {
        this.passkeys = passkeys;
        this.audit = audit;
        this.transactions = transactions;
    }

    @PostMapping("/account/passkeys/remove")
    String remove(@RequestParam(defaultValue = "") String id, Visitor visitor, RedirectAttributes next) {
        String label = transactions.atWork(() -> {
            String removed = passkeys.remove(visitor.login(), id).orElseThrow(NotThere::new);
            audit.addOfAccount(visitor.account(), visitor.actor(), OfAccount.CHANGE, "took a passkey away", true);
            return removed;
        });
        next.addFlashAttribute(Flash.NAME, Flash.done("The passkey “" + label + "” was taken away."));
        return "redirect:/account";
    }
}
