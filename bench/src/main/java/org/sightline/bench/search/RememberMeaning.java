package org.sightline.bench.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.app.search.Meaning;
import org.sightline.app.search.ReadMeaning;

/** Reads each query once, however many weights are compared on it. */
final class RememberMeaning implements ReadMeaning {

    private final ReadMeaning model;
    private final Map<String, Meaning> read = new ConcurrentHashMap<>();

    RememberMeaning(ReadMeaning model) {
        this.model = model;
    }

    @Override
    public Meaning ofQuery(String text) {
        return read.computeIfAbsent(text, model::ofQuery);
    }

    @Override
    public List<Meaning> ofPassages(List<String> texts) {
        return model.ofPassages(texts);
    }
}
