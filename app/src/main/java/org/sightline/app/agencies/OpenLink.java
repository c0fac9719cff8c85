package org.sightline.app.agencies;

import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.WrongSecrets;
import org.sightline.app.database.Transactions;
import org.springframework.stereotype.Component;

/** Lets the holder of a link in, as whom the link was made for. */
@Component
final class OpenLink {

    private final Transactions transactions;
    private final AgencyLinks links;
    private final WrongSecrets wrong;
    private final InstantSource clock;

    OpenLink(Transactions transactions, AgencyLinks links, WrongSecrets wrong, InstantSource clock) {
        this.transactions = transactions;
        this.links = links;
        this.wrong = wrong;
        this.clock = clock;
    }

    /**
     * @param address from where it is tried
     * @throws NoSuchLink where it opens nothing
     */
    AgencyLinks.Held by(String token, String address) {
        if (wrong.tooMany(address)) {
            throw new NoSuchLink(true);
        }
        Optional<AgencyLinks.Held> held = transactions.atWork(() -> links.open(token, clock.instant()));
        return held.orElseThrow(() -> {
            wrong.count(address);
            return new NoSuchLink(false);
        });
    }

    /** Counts one sending; false where the link was used as often as it may be. */
    boolean send(AgencyLinks.Held held) {
        return transactions.atWork(() -> links.count(held.id()));
    }
}
