package org.sightline.app.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.documents.Shortened;
import org.sightline.core.household.FamilyTree;
import org.sightline.core.household.Place;
import org.sightline.core.household.Union;

/** Draws a family tree: a box for each person, a line for each couple with their children below it. */
public final class DrawFamily {

    private static final int BOX = 172;
    private static final int STEP = 96;
    private static final int GAP = 28;
    private static final int TRACK = 12;
    private static final int MARGIN = 8;
    private static final int LETTERS = 23;
    private static final int LINE = 18;
    private static final int MOST_LINES = 5;

    private final FamilyTree tree;
    private final int height;
    private final Map<Integer, Integer> top = new HashMap<>();
    private final Map<Union, Integer> tracks = new HashMap<>();

    private DrawFamily(FamilyTree tree) {
        this.tree = tree;
        int lines = tree.places().stream()
                .mapToInt(place -> lines(place).size())
                .max()
                .orElse(1);
        this.height = LINE * lines + LINE / 2 + MARGIN;
    }

    /** The whole drawing, in pixels. */
    public record Drawing(int width, int height, List<Box> boxes, List<Stroke> strokes) {}

    /** A person. */
    public record Box(int x, int y, int width, int height, boolean child, List<Text> lines) {}

    /** A line of words. */
    public record Text(int x, int y, String kind, String words) {}

    /** A line, as SVG draws a path. */
    public record Stroke(String path, String kind) {}

    static Drawing of(FamilyTree tree) {
        return new DrawFamily(tree).draw();
    }

    private Drawing draw() {
        int y = MARGIN;
        for (int row = 0; row < tree.generations(); row++) {
            top.put(row, y);
            y += height + GAP + TRACK * tracksBelow(row);
        }
        List<Stroke> strokes = new ArrayList<>();
        tree.unions().forEach(union -> strokes.addAll(lines(union)));
        List<Box> boxes = tree.places().stream().map(this::box).toList();
        int right = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
        return new Drawing(right + MARGIN, y, boxes, strokes);
    }

    /** Every couple has a height of its own, so that no two lines run over each other. */
    private int tracksBelow(int row) {
        int track = 0;
        for (Union union : tree.unions()) {
            int lowest =
                    union.partners().stream().mapToInt(this::generation).max().orElse(0);
            if (lowest == row) {
                tracks.put(union, track++);
            }
        }
        return track;
    }

    private List<Stroke> lines(Union union) {
        int track = tracks.getOrDefault(union, 0);
        int row = union.partners().stream().mapToInt(this::generation).max().orElse(0);
        int y = top.getOrDefault(row, 0) + height + TRACK + TRACK * track;
        int shift = (track % 5 - 2) * TRACK;
        List<Integer> couple =
                union.partners().stream().map(id -> middle(id) + shift).toList();
        int left = couple.stream().mapToInt(x -> x).min().orElse(0);
        int right = couple.stream().mapToInt(x -> x).max().orElse(0);
        String kind =
                switch (union.lasting()) {
                    case TOGETHER -> "together";
                    case ENDED -> "ended";
                    case NOT_RECORDED -> "parents";
                };
        List<Stroke> strokes = new ArrayList<>();
        StringBuilder between = new StringBuilder("M" + left + " " + y + "H" + right);
        for (int i = 0; i < couple.size(); i++) {
            between.append("M")
                    .append(couple.get(i))
                    .append(" ")
                    .append(bottom(union.partners().get(i)))
                    .append("V")
                    .append(y);
        }
        strokes.add(new Stroke(between.toString(), kind));
        if (!union.children().isEmpty()) {
            strokes.add(new Stroke(descent(union, (left + right) / 2, y), "descent"));
        }
        return strokes;
    }

    private String descent(Union union, int from, int y) {
        StringBuilder path = new StringBuilder();
        for (long child : union.children()) {
            int x = middle(child);
            int childTop = top.getOrDefault(generation(child), 0);
            int bend = childTop - GAP / 2 + (tracks.getOrDefault(union, 0) % 3) * 3;
            path.append("M").append(from).append(" ").append(y).append("V").append(bend);
            path.append("H").append(x).append("V").append(childTop);
        }
        return path.toString();
    }

    private Box box(Place place) {
        int x = left(place);
        int y = top.getOrDefault(place.generation(), 0);
        List<Text> texts = new ArrayList<>();
        for (Said said : lines(place)) {
            texts.add(new Text(x + MARGIN, y + LINE * (texts.size() + 1) + 2, said.kind(), said.words()));
        }
        return new Box(x, y, BOX, height, place.member().child(), texts);
    }

    /** A line of words that has no place yet. */
    private record Said(String kind, String words) {}

    private static List<Said> lines(Place place) {
        List<Said> lines = new ArrayList<>();
        wrapped(place.member().name(), 2).forEach(part -> lines.add(new Said("name", part)));
        wrapped(place.member().role(), 1).forEach(part -> lines.add(new Said("role", part)));
        wrapped(place.member().years(), lines.size() > 2 ? 1 : 2).forEach(part -> lines.add(new Said("years", part)));
        if (!place.notRecorded().isEmpty() && lines.size() < MOST_LINES) {
            lines.add(new Said("missing", String.join(", ", place.notRecorded()) + ": not recorded"));
        }
        return lines;
    }

    /** Broken at spaces; what does not fit ends in an ellipsis, and stands whole in the table below. */
    static List<String> wrapped(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS && lines.size() + 1 < most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.stream().map(each -> Shortened.to(LETTERS + 1, each)).toList();
    }

    private int left(Place place) {
        return MARGIN + place.column() * STEP;
    }

    private int middle(long id) {
        return tree.of(id).map(place -> left(place) + BOX / 2).orElse(0);
    }

    private int bottom(long id) {
        return top.getOrDefault(generation(id), 0) + height;
    }

    private int generation(long id) {
        return tree.of(id).map(Place::generation).orElse(0);
    }
}
