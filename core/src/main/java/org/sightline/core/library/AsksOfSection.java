package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The asks of one section, by what stands open over it. */
final class AsksOfSection {

    private static final Pattern TALKS_OF_ITSELF = Pattern.compile(
            "(?:These|The following|The (?:above|below))\\b"
                    + "|(?:This|The) (?:(?:independent|lead|serious case|safeguarding|practice|local|child|overview) )*(?:review(?:er)?s?|reports?|authors?|recommendations?|panel) "
                    + "(?:has|have|was|were|is|are|makes?|made|finds?|found|identif(?:y|ies|ied)|consider(?:s|ed)|conclude[sd]?|acknowledge[sd]?|recogni[sz]e[sd]?|notes?|noted|sets?|did|does|below|above|in|contains?|offers?|proposes?)\\b");

    private static final Pattern ASKS_ALL_THE_SAME = Pattern.compile("\\b(?:should|must|recommends?)\\b");

    private static final int WORDS_OF_A_POINT = 40;

    private final AskLanguage language;
    private final Section section;
    private AskLanguage.Under under;
    private final String heading;
    private final List<Ask> asks = new ArrayList<>();

    /** Who is asked by all that follows, as a heading or a lead-in said. */
    private Optional<String> whom;
    /** Whether the list that follows was led in as one of asks: "The board should:". */
    private boolean ledIn;
    /** The marker that the first list began with, and whether something else has stood below that list since. */
    private @Nullable String firstMarker;

    private boolean interrupted;
    /** The item being put together: its own list may stand below it. */
    private @Nullable Growing growing;

    private static final class Growing {
        private final Flow.Placed from;
        private final String marker;
        private final boolean labelled;
        private final StringBuilder text;
        private final Optional<String> whom;
        /** The bullet of the list below it, once there is one. */
        private @Nullable String below;

        private Growing(Flow.Placed from, String marker, boolean labelled, Optional<String> whom, String text) {
            this.from = from;
            this.marker = marker;
            this.labelled = labelled;
            this.whom = whom;
            this.text = new StringBuilder(text);
        }

        private boolean waits() {
            return text.length() == 0 || text.charAt(text.length() - 1) == ':';
        }
    }

    AsksOfSection(
            AskLanguage language, Section section, AskLanguage.Under under, String opened, Optional<String> whom) {
        this.language = language;
        this.section = section;
        this.under = under;
        boolean label = language.labelled(section.heading()).isPresent();
        this.heading = section.heading().isEmpty() || (label && !opened.isEmpty()) ? opened : section.heading();
        this.whom = whom;
    }

    List<Ask> all() {
        if (under == AskLanguage.Under.NO_ASKS) {
            return asks;
        }
        Optional<String> label = language.labelled(section.heading());
        if (label.isPresent()) {
            Flow.Placed here = new Flow.Placed(section.page(), new Block.Heading(1, section.heading()));
            growing = labelled(here, section.heading(), language.mayAsk(label.get()) ? label.get() : "");
        }
        List<Flow.Placed> rows = new ArrayList<>();
        for (Flow.Placed placed : section.blocks()) {
            if (placed.block() instanceof Block.TableRow) {
                rows.add(placed);
            } else {
                table(rows);
                read(placed);
            }
        }
        table(rows);
        if (label.isPresent() && growing != null && growing.text.isEmpty()) {
            growing.text.append(label.get());
        }
        end();
        return asks;
    }

    private Growing labelled(Flow.Placed from, String whole, String text) {
        return new Growing(from, whole, true, language.whomOfLabel(whole).or(() -> whom), text);
    }

    private boolean open() {
        return under == AskLanguage.Under.ASKS || under == AskLanguage.Under.ALSO_ASKS;
    }

    private void read(Flow.Placed placed) {
        String text = placed.block().text();
        String whole =
                placed.block() instanceof Block.ListItem(String marker, String said) ? marker + " " + said : text;
        Optional<String> label = language.labelled(whole).or(() -> language.labelled(text));
        if (label.isPresent()) {
            end();
            growing = labelled(placed, language.labelled(whole).isPresent() ? whole : text, label.get());
        } else if (placed.block() instanceof Block.ListItem(String marker, String said)) {
            item(placed, marker, said);
        } else {
            paragraph(placed, text);
        }
    }

    private void item(Flow.Placed placed, String marker, String said) {
        if (growing != null && isBelow(marker, growing)) {
            growing.text.append(growing.text.isEmpty() ? "" : "\n").append(said);
            return;
        }
        end();
        if (language.leadsIn(said) && language.whom(said).isEmpty()) {
            ledIn = true;
            return;
        }
        if (firstMarker == null) {
            firstMarker = marker;
        }
        if (interrupted && !ledIn && rank(marker) != rank(firstMarker) && !language.begins(said)) {
            under = AskLanguage.Under.UNKNOWN; // the list that was of asks has ended, and no heading said so
        }
        boolean asked = ledIn
                || switch (under) {
                    case ASKS -> !(labelledStand() && !language.begins(said)) && !talksOfItself(said);
                    case ALSO_ASKS -> language.begins(said);
                    case NO_ASKS, UNKNOWN -> false;
                };
        if (asked) {
            growing = new Growing(placed, marker, false, whom, said);
        } else {
            running(placed, said);
        }
    }

    /** Where some are called recommendations, what is only numbered is what was said about them. */
    private boolean labelledStand() {
        return section.blocks().stream()
                .map(Flow.Placed::block)
                .anyMatch(block -> block instanceof Block.ListItem(String marker, String text)
                        && language.labelled(marker + " " + text)
                                .or(() -> language.labelled(text))
                                .isPresent());
    }

    private static boolean talksOfItself(String text) {
        return TALKS_OF_ITSELF.matcher(text).lookingAt()
                && !ASKS_ALL_THE_SAME.matcher(CutSentences.in(text).getFirst()).find();
    }

    /** Whether an item belongs to the list of the one above it. */
    private static boolean isBelow(String marker, Growing over) {
        if (marker.equals(over.below)) {
            return true;
        }
        boolean lower = rank(marker) < (over.labelled ? rank("1.") : rank(over.marker));
        boolean another = isBullet(marker) && isBullet(over.marker) && !marker.equals(over.marker);
        boolean below = lower || (over.waits() && (over.labelled || another));
        if (below && isBullet(marker)) {
            over.below = marker;
        }
        return below;
    }

    private static boolean isBullet(String marker) {
        return rank(marker) == 1;
    }

    private static int rank(String marker) {
        return Marker.at(marker + " X")
                .map(found -> switch (found.shape()) {
                    case LABEL -> 4;
                    case NUMBER, BARE_NUMBER -> 3;
                    case LETTER, ROMAN -> 2;
                    case BULLET -> 1;
                })
                .orElse(1);
    }

    private void paragraph(Flow.Placed placed, String text) {
        if (growing != null && growing.labelled && takesParagraph(growing, text)) {
            growing.text.setLength(0);
            growing.text.append(text);
            return;
        }
        end();
        ledIn = false;
        interrupted |= firstMarker != null && !language.begins(text);
        if (text.endsWith(":")) {
            Optional<String> asked = language.whom(text);
            ledIn = language.leadsIn(text);
            if (ledIn && asked.isPresent()) {
                whom = asked;
            }
            return;
        }
        if ((open() && language.begins(text) && !talksOfItself(text)) || isBareItem(text)) {
            add(placed, text, whom);
        } else {
            running(placed, text);
        }
    }

    /** A label or a title of a few words is what the ask is called; the ask itself is the paragraph below. */
    private boolean takesParagraph(Growing labelled, String text) {
        boolean isTitle = !language.mayAsk(labelled.text.toString()) && labelled.text.length() < text.length();
        return labelled.text.isEmpty() || (isTitle && language.mayAsk(text));
    }

    /** Where bullets were lost on the way, each short paragraph under "What needs to improve" is a point. */
    private boolean isBareItem(String text) {
        return under == AskLanguage.Under.ASKS
                && language.labelled(section.heading()).isEmpty()
                && !talksOfItself(text)
                && section.blocks().size() > 1
                && section.blocks().stream()
                        .allMatch(placed -> placed.block() instanceof Block.Paragraph(String each)
                                && LineShape.words(each) <= WORDS_OF_A_POINT
                                && CutSentences.in(each).size() == 1);
    }

    private void running(Flow.Placed placed, String text) {
        for (String sentence : CutSentences.in(text)) {
            if (language.says(sentence) && !sentence.endsWith(":")) {
                add(placed, sentence, whom);
            }
        }
    }

    private void table(List<Flow.Placed> rows) {
        if (!rows.isEmpty()) {
            end();
            asks.addAll(new AskTable(language, heading, open(), whom).read(rows));
            rows.clear();
        }
    }

    private void end() {
        if (growing != null && !growing.text.isEmpty()) {
            add(growing.from, growing.text.toString(), growing.whom);
        }
        growing = null;
    }

    private void add(Flow.Placed from, String text, Optional<String> otherwise) {
        Optional<String> asked = language.whomAnywhere(text).or(() -> otherwise);
        asks.add(new Ask(from.page(), heading, text, asked, ReadByWhen.in(text)));
    }
}
