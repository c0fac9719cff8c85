package org.sightline.app.library.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.app.database.DataFolder;
import org.sightline.app.search.PassageIndex;
import org.sightline.app.search.SearchCluster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the search index lies: on the cluster or in the folder that was named for it, else in the data folder, else in one that goes
 * with the process. Where another Sightline uses the folder, this one makes an index of its own, since two can not share one.
 */
@Component
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final ConfiguredCluster cluster;
    private final String named;
    private final String data;
    private @Nullable Path ofThisProcess;

    IndexFolder(
            ConfiguredCluster cluster,
            @Value("${sightline.search.folder:}") String named,
            @Value("${sightline.data:}") String data) {
        this.cluster = cluster;
        this.named = named;
        this.data = data;
    }

    PassageIndex open() {
        Optional<SearchCluster> elsewhere = cluster.get();
        if (elsewhere.isPresent()) {
            return PassageIndex.at(elsewhere.get());
        }
        if (named.isEmpty() && data.isEmpty()) {
            return PassageIndex.open(ofThisProcess());
        }
        Path folder = named.isEmpty() ? Path.of(data, DataFolder.SEARCH) : Path.of(named);
        try {
            Files.createDirectories(folder);
            return PassageIndex.open(folder);
        } catch (IOException | UncheckedIOException taken) {
            LOG.warn(
                    "The search index in {} can not be used, because another Sightline uses it or it can not be written."
                            + " An index for this process alone is made, which takes a while each time; name a folder of its"
                            + " own with sightline.search.folder.",
                    folder);
            return PassageIndex.open(ofThisProcess());
        }
    }

    private Path ofThisProcess() {
        try {
            if (ofThisProcess == null) {
                ofThisProcess = Files.createTempDirectory("sightline-search-");
            }
            return ofThisProcess;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        if (ofThisProcess == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(ofThisProcess)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            LOG.warn("The search index of this process could not be taken away: {}", ofThisProcess);
        }
    }
}
