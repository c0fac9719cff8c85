package org.sightline.app.search;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** On a real cluster. */
class OpenSearchKeepsTest extends EveryIndexKeeps {

    private static SearchCluster cluster;

    @BeforeAll
    static void a_cluster() {
        cluster = RealCluster.index("keeps");
    }

    @BeforeEach
    void nothing_in_it() {
        try (PassageIndex index = open()) {
            index.clear();
        }
    }

    @Override
    PassageIndex open() {
        return PassageIndex.at(cluster);
    }
}
