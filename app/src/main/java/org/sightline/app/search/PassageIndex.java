package org.sightline.app.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All passages of the library's reports, findable by words and by meaning. It is a cache and holds nothing that is not elsewhere;
 * whatever is wrong with it, it begins again empty, and its stamp tells that it must be filled.
 */
public abstract sealed class PassageIndex implements AutoCloseable permits LuceneIndex, OpenSearchIndex {

    /** Raised with every change of what a passage is indexed as: an older index begins again empty. */
    static final String FORM = "2 " + Embed.MODEL;

    /** Opens the index in a folder, by Lucene in this process, or begins one. Two processes can not share a folder. */
    public static PassageIndex open(Path folder) {
        return LuceneIndex.openIn(folder);
    }

    /** The index on an OpenSearch cluster, which is asked for nothing yet: while it is away, everything else here throws {@link EngineAway}. */
    public static PassageIndex at(SearchCluster cluster) {
        return new OpenSearchIndex(cluster);
    }

    /** What the filler of this index said of it when it last kept it; empty where it never did. */
    public abstract Optional<String> stamp();

    /** Puts a report's passages in the place of those that it had; searches see all of them or none, after {@link #show}. */
    public abstract void put(String report, List<Indexed> passages);

    /** Takes a report out. */
    public abstract void remove(String report);

    /** Takes everything out. */
    public abstract void clear();

    /** Lets searches that begin from now on see what was put and removed. */
    public abstract void show();

    /** Keeps what was put and removed beyond this process, and shows it. */
    public abstract void keep(String stamp);

    /** How many passages searches see. */
    public abstract int size();

    /** How many of them are found by their meaning too. */
    public abstract int sizeWithMeaning();

    /** What was put and not kept may be forgotten: the stamp that is left tells so. */
    @Override
    public abstract void close();

    /** Looks at the index as it stands at one moment. */
    abstract <T> T looking(Looking<T> looking);

    /** Something made of what the index gives. */
    interface Looking<T> {
        T look(Look look);
    }
}
