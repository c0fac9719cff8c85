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

/** The index as a folder of Lucene's, searched in this process. */
final class LuceneIndex extends PassageIndex {

    private static final String FORM_KEY = "form";
    private static final String STAMP_KEY = "stamp";
    private static final double MEGABYTES_IN_MEMORY = 128;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    static LuceneIndex openIn(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            boolean goOn = isOfThisForm(directory);
            if (!goOn) {
                empty(directory);
            }
            IndexWriter writer = new IndexWriter(directory, config(goOn));
            return new LuceneIndex(writer, new SearcherManager(writer, new SearcherFactory()));
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

    @Override
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

    @Override
    public void put(String report, List<Indexed> passages) {
        doing(() -> writer.updateDocuments(
                new Term(Fields.REPORT, report),
                passages.stream()
                        .map(passage -> Fields.document(report, passage))
                        .toList()));
    }

    @Override
    public void remove(String report) {
        doing(() -> writer.deleteDocuments(new Term(Fields.REPORT, report)));
    }

    @Override
    public void clear() {
        doing(writer::deleteAll);
    }

    @Override
    public void show() {
        doing(searchers::maybeRefreshBlocking);
    }

    @Override
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

    @Override
    public int size() {
        return reading(searcher -> searcher.count(MatchAllDocsQuery.INSTANCE));
    }

    @Override
    public int sizeWithMeaning() {
        return reading(searcher -> searcher.count(new FieldExistsQuery(Fields.MEANING)));
    }

    @Override
    <T> T looking(Looking<T> looking) {
        return reading(searcher -> looking.look(new LuceneLook(searcher)));
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
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

    @Override
    public void close() {
        doing(() -> {
            searchers.close();
            writer.rollback();
            writer.getDirectory().close();
        });
    }
}
