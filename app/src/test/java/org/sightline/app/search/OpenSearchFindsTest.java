package org.sightline.app.search;

import org.junit.jupiter.api.BeforeAll;

/** On a real cluster. */
class OpenSearchFindsTest extends EveryEngineFinds {

    private static SearchCluster cluster;

    @BeforeAll
    static void a_cluster() {
        cluster = RealCluster.index("finds");
    }

    @Override
    PassageIndex open() {
        PassageIndex index = PassageIndex.at(cluster);
        index.clear();
        return index;
    }
}
