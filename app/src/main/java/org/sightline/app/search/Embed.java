package org.sightline.app.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sightline.core.search.WordPieces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the meaning of texts with the model E5-small-v2 (Wang and others 2022), its weights in eight bits, inside this process:
 * no text leaves it. A query and a passage are read differently, so that a question lies near its answer.
 */
public final class Embed implements ReadMeaning, AutoCloseable {

    /** Kept with whatever was read by it: another model's directions mean other things. */
    public static final String MODEL = "e5-small-v2-q";

    /** So many pieces the model takes; the rest of a text is not read. */
    private static final int MOST_PIECES = 512;

    /** So many pieces in one run: few enough that their places in memory stay near the processor. */
    private static final int PIECES_AT_ONCE = 2048;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final boolean asksForSegments;

    private Embed(WordPieces pieces, OrtEnvironment environment, OrtSession session, boolean asksForSegments) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
        this.asksForSegments = asksForSegments;
    }

    /**
     * Opens the model that is shipped; takes about a second.
     *
     * @param threads how many processors one run may use
     */
    public static Embed open(int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // waiting threads rest: other work wants the processors too
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(resource("/" + MODEL + ".onnx"), options);
            return new Embed(
                    WordPieces.of(vocabulary()),
                    environment,
                    session,
                    session.getInputNames().contains("token_type_ids"));
        } catch (OrtException e) {
            throw new IllegalStateException("the model that reads meaning can not be opened", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Embed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model's file " + name + " is missing among the libraries");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> vocabulary() {
        JsonNode vocabulary = JsonMapper.shared()
                .readTree(resource("/" + MODEL + "-tokenizer.json"))
                .path("model")
                .path("vocab");
        Map<String, Integer> numbers = new HashMap<>();
        vocabulary
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().intValue()));
        return numbers;
    }

    @Override
    public Meaning ofQuery(String text) {
        return read(List.of(pieces.in("query: " + text, MOST_PIECES))).getFirst();
    }

    /** Texts of like length are read together. */
    @Override
    public List<Meaning> ofPassages(List<String> texts) {
        List<int[]> numbered = texts.stream()
                .map(text -> pieces.in("passage: " + text, MOST_PIECES))
                .toList();
        List<Integer> byLength = IntStream.range(0, numbered.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> numbered.get(at).length))
                .toList();
        Map<Integer, Meaning> read = new HashMap<>();
        int from = 0;
        while (from < byLength.size()) {
            int to = from + 1;
            while (to < byLength.size() && numbered.get(byLength.get(to)).length * (to + 1 - from) <= PIECES_AT_ONCE) {
                to++;
            }
            List<Integer> together = byLength.subList(from, to);
            List<Meaning> meanings = read(together.stream().map(numbered::get).toList());
            for (int at = 0; at < together.size(); at++) {
                read.put(together.get(at), meanings.get(at));
            }
            from = to;
        }
        return IntStream.range(0, numbered.size()).mapToObj(read::get).toList();
    }

    private List<Meaning> read(List<int[]> texts) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        LongBuffer ids = LongBuffer.allocate(texts.size() * longest);
        LongBuffer there = LongBuffer.allocate(texts.size() * longest);
        for (int row = 0; row < texts.size(); row++) {
            int[] text = texts.get(row);
            for (int at = 0; at < text.length; at++) {
                ids.put(row * longest + at, text[at]);
                there.put(row * longest + at, 1);
            }
        }
        long[] shape = {texts.size(), longest};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor thereTensor = OnnxTensor.createTensor(environment, there, shape);
                OnnxTensor segments =
                        OnnxTensor.createTensor(environment, LongBuffer.allocate(texts.size() * longest), shape)) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", idTensor);
            inputs.put("attention_mask", thereTensor);
            if (asksForSegments) {
                inputs.put("token_type_ids", segments);
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return means((float[][][]) result.get(0).getValue(), texts);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not read a text", e);
        }
    }

    /** The mean over a text's pieces, without those that only fill its row. */
    private static List<Meaning> means(float[][][] pieces, List<int[]> texts) {
        List<Meaning> means = new ArrayList<>(texts.size());
        for (int row = 0; row < texts.size(); row++) {
            float[] sum = new float[pieces[row][0].length];
            for (int at = 0; at < texts.get(row).length; at++) {
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += pieces[row][at][d];
                }
            }
            means.add(Meaning.towards(sum));
        }
        return means;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not be closed", e);
        }
    }
}
