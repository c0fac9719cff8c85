package org.sightline.core.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the lines of one page together to headings, paragraphs, items of lists and rows. */
final class ReadLines {

    private static final int LINES_OF_A_HEADING = 3;
    private static final int WORDS_OF_A_HEADING = 20;
    private static final int WORDS_OF_A_NUMBERED_HEADING = 12;
    private static final int WORDS_BEFORE_A_COLON = 6;
    private static final int LEVEL = 2;
    private static final String MAY_BE_A_DASH = "[-–—−─―*o\\u00ad]";

    private final List<String> lines;
    private final LineShape shape;
    private final List<Block> blocks = new ArrayList<>();

    private @Nullable Marker marker;
    private final StringBuilder text = new StringBuilder();
    private String last = "";
    private boolean gap = true;
    /** The marker of the item that stands right before, from which the next can follow on. */
    private @Nullable Marker before;

    ReadLines(List<String> lines, LineShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    List<Block> blocks() {
        int at = 0;
        while (at < lines.size()) {
            at = next(at);
        }
        end();
        return blocks;
    }

    /** Reads what begins on that line and says which line comes after it. */
    private int next(int at) {
        String line = lines.get(at);
        if (line.isEmpty()) {
            gap = true;
            return at + 1;
        }
        if (line.indexOf('\t') >= 0) {
            end();
            blocks.add(new Block.TableRow(
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
            before = null;
            gap = false;
            return at + 1;
        }
        Optional<Marker> marked = Marker.at(line).filter(found -> begins(found, line));
        if (marked.isPresent()) {
            return item(marked.get(), at);
        }
        if (open() && goesOn(at)) {
            append(line);
            return at + 1;
        }
        int heading = linesOfHeading(at);
        end();
        if (heading > 0) {
            blocks.add(new Block.Heading(LEVEL, joined(at, heading)));
            before = null;
            gap = true;
            return at + heading;
        }
        append(line);
        return at + 1;
    }

    private int item(Marker found, int at) {
        boolean numberedHeading = isHeading(found, at);
        end();
        if (numberedHeading) {
            blocks.add(new Block.Heading(LEVEL + found.depth() - 1, lines.get(at)));
            before = null;
            gap = true;
            return at + 1;
        }
        marker = found;
        last = lines.get(at);
        text.append(found.rest());
        gap = false;
        return at + 1;
    }

    /** A number at the beginning of a line may only have been wrapped there. */
    private boolean begins(Marker found, String line) {
        boolean free = !open() || gap || LineShape.endsSentence(last) || shape.breaksBefore(last, line);
        Marker running = marker == null ? before : marker;
        boolean follows = running != null && found.follows(running);
        return switch (found.shape()) {
            case BULLET ->
                free || follows || (!found.rest().isEmpty() && !found.text().matches(MAY_BE_A_DASH));
            case NUMBER -> follows || (free && !(LineShape.goesOn(last) && open() && !gap));
            case BARE_NUMBER -> free && (follows || (found.number() == 1 && startsList(found)));
            case LETTER, ROMAN, LABEL -> free;
        };
    }

    /** A lone number opens a list only where the next one stands further down. */
    private boolean startsList(Marker first) {
        return lines.stream().map(Marker::at).flatMap(Optional::stream).anyMatch(other -> other.follows(first));
    }

    /** "7. Recommendations": numbered like an item, alone on its line, and the list does not go on after it. */
    private boolean isHeading(Marker found, int at) {
        String line = lines.get(at);
        boolean label = found.shape() == Marker.Shape.LABEL;
        if (label && found.rest().isEmpty()) {
            return at + 1 == lines.size() || !LineShape.beginsWithin(lines.get(at + 1));
        }
        boolean numbered = found.shape() == Marker.Shape.NUMBER || found.shape() == Marker.Shape.BARE_NUMBER;
        if (!(numbered || label)
                || found.rest().isEmpty()
                || LineShape.stops(line)
                || LineShape.goesOn(line)
                || LineShape.words(line) > WORDS_OF_A_NUMBERED_HEADING) {
            return false;
        }
        Marker running = marker == null ? before : marker;
        if (running != null && found.follows(running) && blocks.size() + (open() ? 1 : 0) > 0) {
            return false;
        }
        boolean ends = at + 1 == lines.size()
                || lines.get(at + 1).isEmpty()
                || (shape.breaksBefore(line, lines.get(at + 1)) && !LineShape.beginsWithin(lines.get(at + 1)));
        return ends && nextMarker(at + 1).map(next -> !next.follows(found)).orElse(true);
    }

    private Optional<Marker> nextMarker(int from) {
        return lines.stream()
                .skip(from)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .flatMap(Marker::at);
    }

    private boolean goesOn(int at) {
        String line = lines.get(at);
        if (marker != null && text.isEmpty()) {
            return true; // a bullet alone on its line
        }
        if (LineShape.beginsWithin(line)) {
            return true;
        }
        if (gap) {
            return !LineShape.endsSentence(last)
                    && shape.isFull(last)
                    && marker == null
                    && text.length() > last.length();
        }
        if (LineShape.goesOn(last) || isHyphenated(last)) {
            return true;
        }
        if (shape.breaksBefore(last, line)) {
            return false;
        }
        return !(LineShape.endsSentence(last) && linesOfHeading(at) > 0);
    }

    /** How many lines from this one are a heading: few short ones that finish no sentence, after which something else begins. */
    private int linesOfHeading(int at) {
        String first = lines.get(at);
        if (LineShape.beginsWithin(first) || first.chars().noneMatch(Character::isLetter)) {
            return 0;
        }
        int words = 0;
        for (int end = at; end < Math.min(lines.size(), at + LINES_OF_A_HEADING); end++) {
            String line = lines.get(end);
            words += LineShape.words(line);
            if (line.isEmpty() || LineShape.stops(line) || words > WORDS_OF_A_HEADING || line.indexOf('\t') >= 0) {
                return 0;
            }
            if (!LineShape.goesOn(line) && endsAt(end, at)) {
                boolean leadsIn = line.endsWith(":") && words > WORDS_BEFORE_A_COLON;
                return leadsIn || CutSentences.in(joined(at, end - at + 1)).size() > 1 ? 0 : end - at + 1;
            }
        }
        return 0;
    }

    private boolean endsAt(int end, int first) {
        if (end + 1 == lines.size()) {
            // a line at the foot of a page that goes on overleaf is no heading
            return !shape.isFull(lines.get(end));
        }
        String next = lines.get(end + 1);
        if (next.isEmpty() || Marker.at(next).isPresent()) {
            return true;
        }
        if (LineShape.beginsWithin(next)) {
            return false;
        }
        return (lines.get(end).endsWith("?") && end == first) || shape.breaksBefore(lines.get(end), next);
    }

    private String joined(int from, int count) {
        return String.join(" ", lines.subList(from, from + count));
    }

    private boolean open() {
        return marker != null || !text.isEmpty();
    }

    private void append(String line) {
        if (isHyphenated(last) && !text.isEmpty() && LineShape.beginsWithin(line) && !line.startsWith("and ")) {
            text.append(line);
        } else {
            text.append(text.isEmpty() ? "" : " ").append(line);
        }
        last = line;
        gap = false;
    }

    /** The hyphen stays: more of them belong to a word ("multi-agency") than were put in at the end of a line. */
    private static boolean isHyphenated(String line) {
        int end = line.length() - 1;
        return end > 0
                && (line.charAt(end) == '-' || line.charAt(end) == '\u2010')
                && Character.isLetterOrDigit(line.charAt(end - 1));
    }

    private void end() {
        if (marker != null) {
            blocks.add(new Block.ListItem(marker.text(), text.toString()));
            before = marker;
        } else if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text.toString()));
            before = null;
        }
        marker = null;
        text.setLength(0);
        last = "";
    }
}
