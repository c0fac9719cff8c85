package org.sightline.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * All passages of the library's reports, findable by words and by meaning: a folder of Lucene's. It is a cache and holds nothing
 * that is not elsewhere; whatever is wrong with it, it begins again empty, and its stamp tells that it must be filled.
 */
public final class PassageIndex implements AutoCloseable {

    /** Raised with every change of what a passage is indexed as: an older folder begins again empty. */
    private static final String FORM = "1 " + Embed.MODEL;

    private static final String FORM_KEY = "form";
    private static final String STAMP_KEY = "stamp";
    private static final double MEGABYTES_IN_MEMORY = 128;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private PassageIndex(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens the index in a folder, or begins one. Two processes can not share a folder. */
    public static PassageIndex open(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            boolean goOn = isOfThisForm(directory);
            if (!goOn) {
                empty(directory);
            }
            IndexWriter writer = new IndexWriter(directory, config(goOn));
            return new PassageIndex(writer, new SearcherManager(writer, new SearcherFactory()));
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("Another Sightline is using the search index in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig config(boolean goOn) {
        return new IndexWriterConfig(Fields.ANALYZER)
                .setCodec(new PassageCodec())
                .setRAMBufferSizeMB(MEGABYTES_IN_MEMORY)
                .setOpenMode(goOn ? OpenMode.APPEND : OpenMode.CREATE);
    }

    /** What cannot be opened, whatever is the matter with it, is of no form that is known here. */
    private static boolean isOfThisForm(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORM.equals(reader.getIndexCommit().getUserData().get(FORM_KEY));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Under Lucene's own lock, so that nobody's index is emptied while they use it. */
    private static void empty(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** What the filler of this index said of it when it last kept it; empty where it never did. */
    public Optional<String> stamp() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            for (Map.Entry<String, String> entry : kept) {
                if (entry.getKey().equals(STAMP_KEY)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Puts a report's passages in the place of those that it had; searches see all of them or none, after {@link #show}. */
    public void put(String report, List<Indexed> passages) {
        doing(() -> writer.updateDocuments(
                new Term(Fields.REPORT, report),
                passages.stream()
                        .map(passage -> Fields.document(report, passage))
                        .toList()));
    }

    /** Takes a report out. */
    public void remove(String report) {
        doing(() -> writer.deleteDocuments(new Term(Fields.REPORT, report)));
    }

    /** Takes everything out. */
    public void clear() {
        doing(writer::deleteAll);
    }

    /** Lets searches that begin from now on see what was put and removed. */
    public void show() {
        doing(searchers::maybeRefreshBlocking);
    }

    /** Keeps what was put and removed beyond this process, and shows it. */
    public void keep(String stamp) {
        Map<String, String> kept = new HashMap<>();
        kept.put(FORM_KEY, FORM);
        kept.put(STAMP_KEY, stamp);
        doing(() -> {
            writer.setLiveCommitData(kept.entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** How many passages searches see. */
    public int size() {
        return reading(searcher -> searcher.count(MatchAllDocsQuery.INSTANCE));
    }

    /** How many of them are found by their meaning too. */
    public int sizeWithMeaning() {
        return reading(searcher -> searcher.count(new FieldExistsQuery(Fields.MEANING)));
    }

    <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done with the index as it stands at one moment. */
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private interface Doing {
        void act() throws IOException;
    }

    private static void doing(Doing doing) {
        try {
            doing.act();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was put and not kept is forgotten: the stamp that is left tells so. */
    @Override
    public void close() {
        doing(() -> {
            searchers.close();
            writer.rollback();
            writer.getDirectory().close();
        });
    }
}
