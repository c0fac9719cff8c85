package org.sightline.app.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SearchTest extends EveryEngineFinds {

    @TempDir
    private Path folder;

    @Override
    PassageIndex open() {
        return PassageIndex.open(folder);
    }
}
