package org.sightline.core.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.entries.Sector;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/**
 * Reads what a review says of itself: what it is called, whose it is, when it was published, who took part, and of the child an
 * age, a sex and what harm came to them. What stands behind a label goes before what the text tells; what neither says is left
 * out.
 */
public final class ReadFacts {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DATE =
            Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + ",? \\d{4}\\b");

    private static final Pattern ONLY_PUBLISHED = Pattern.compile(
            "(?i)^(?:(?:report )?(?:published|publication)(?: date)?:? (?:on |in )?)?((?:\\d{1,2}(?:st|nd|rd|th)? )?"
                    + MONTH + ",? \\d{4})[.]?$");
    private static final DateContext ANY_DAY =
            DateContext.likely(LocalDate.ofYearDay(1, 1), LocalDate.ofYearDay(9999, 1));

    /** A semicolon parts agencies, where there is one; else a comma outside brackets. */
    private static final Pattern BETWEEN_AGENCIES = Pattern.compile(";\\s*");

    private static final Pattern COMMA = Pattern.compile(",\\s*(?![^()]*\\))");

    /** "Rowan (a pseudonym), 4 years" and "Rowan, aged 4", but not "Two sisters". */
    private static final Pattern NAME = Pattern.compile("^(\\p{Lu}\\p{Ll}+)(?: \\(|,)");

    private static final int FRONT_PAGES = 3;
    private static final int WORDS_OF_A_LINE = 30;
    private static final int WORDS_OF_A_PLACE = 8;

    /** The type of report that is about a place and not about a child. */
    private static final String INSPECTION = "INSPECTION";

    private final Phrases<FactKind> labels;
    private final ReadBoard readBoard;
    private final ReadChild readChild;
    private final ReadHarm readHarm;
    private final ReadSectors readSectors;
    private final Phrases<Coded> types;
    private final Phrases<Boolean> accounts;
    private final List<String> reviews;

    public ReadFacts(FactWords words) {
        labels = Front.labels(words.labels());
        readBoard = new ReadBoard(words.boards());
        readChild = new ReadChild(words);
        readHarm = new ReadHarm(words.children().harms());
        readSectors = new ReadSectors(words.sectors());
        Map<String, Coded> all = new LinkedHashMap<>();
        words.types().forEach(type -> type.plain().forEach(word -> all.put(word, type)));
        types = Phrases.of(all);
        accounts = Told.phrases(words.children().accounts());
        reviews = words.children().reviews();
    }

    /** What all reviews of a place are counted by, whatever its board was called then. */
    public String placeOf(String board) {
        return readBoard.code(board);
    }

    /** In the order of their kinds; several agencies and ages, of all others one at most. */
    public List<FoundFact> in(List<Page> pages) {
        Map<FactKind, Front.Said> said = Front.of(pages, labels);
        List<Told> lines = lines(pages);
        List<Told> account = Told.account(Flow.of(pages), accounts, Front.texts(pages, labels));
        List<FoundFact> facts = new ArrayList<>();
        Optional<FoundFact> title = Title.of(pages, types);
        title.ifPresent(facts::add);
        Optional<FoundFact> type = type(said, lines);
        board(said, lines, type.filter(one -> one.code().equals(INSPECTION)).flatMap(one -> title))
                .ifPresent(facts::add);
        type.ifPresent(facts::add);
        boolean ofChild = said.containsKey(FactKind.AGE)
                || type.filter(one -> reviews.contains(one.code())).isPresent();
        if (ofChild) {
            facts.addAll(child(said, title, account));
            readHarm.in(Told.whole(pages), account).ifPresent(facts::add);
        }
        published(said, lines).ifPresent(facts::add);
        facts.addAll(agencies(said));
        Optional.ofNullable(said.get(FactKind.AUTHOR)).map(one -> fact(one, "")).ifPresent(facts::add);
        return facts;
    }

    /** The lines in which a review says what it is, and which tell nothing of what happened. */
    Set<String> labelled(List<Page> pages) {
        return Front.texts(pages, labels);
    }

    /** The name by which a review calls the child, where the line about the child begins with it. */
    Optional<String> childsName(List<Page> pages) {
        return Optional.ofNullable(Front.of(pages, labels).get(FactKind.AGE))
                .map(line -> NAME.matcher(line.value()))
                .filter(Matcher::find)
                .map(name -> name.group(1));
    }

    private static FoundFact fact(Front.Said said, String code) {
        return new FoundFact(said.kind(), code, bare(said.value()), said.page(), said.passage());
    }

    private static String bare(String value) {
        return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    }

    /** The short lines of the first pages, as of a title page. */
    private static List<Told> lines(List<Page> pages) {
        return pages.stream()
                .filter(page -> page.number() <= FRONT_PAGES)
                .flatMap(page -> page.blocks().stream().map(block -> new Told(page.number(), block.text())))
                .filter(line -> LineShape.words(line.sentence()) <= WORDS_OF_A_LINE)
                .toList();
    }

    /** Where nothing else says it, an inspection report is headed by the place whose services were inspected. */
    private Optional<FoundFact> board(
            Map<FactKind, Front.Said> said, List<Told> lines, Optional<FoundFact> inspection) {
        return Optional.ofNullable(said.get(FactKind.BOARD))
                .map(one -> fact(one, readBoard.code(one.value())))
                .or(() -> lines.stream()
                        .flatMap(line -> readBoard
                                .named(line.sentence())
                                .map(name -> new FoundFact(
                                        FactKind.BOARD, readBoard.code(name), name, line.page(), line.sentence()))
                                .stream())
                        .findFirst())
                .or(() -> inspection
                        .filter(title -> LineShape.words(title.passage()) <= WORDS_OF_A_PLACE
                                && title.passage().chars().noneMatch(Character::isDigit)
                                && typeIn(title.passage()).isEmpty())
                        .map(title -> new FoundFact(
                                FactKind.BOARD,
                                readBoard.code(title.passage()),
                                title.passage(),
                                title.page(),
                                title.passage())));
    }

    private Optional<FoundFact> type(Map<FactKind, Front.Said> said, List<Told> lines) {
        Front.Said labelled = said.get(FactKind.TYPE);
        if (labelled != null) {
            return Optional.of(
                    fact(labelled, typeIn(labelled.value()).map(Coded::code).orElse("")));
        }
        return lines.stream()
                .flatMap(line -> typeIn(line.sentence())
                        .map(type ->
                                new FoundFact(FactKind.TYPE, type.code(), type.label(), line.page(), line.sentence()))
                        .stream())
                .findFirst();
    }

    private Optional<Coded> typeIn(String text) {
        return types.in(Words.in(text)).stream().map(Phrases.Found::meaning).findFirst();
    }

    private List<FoundFact> child(Map<FactKind, Front.Said> said, Optional<FoundFact> title, List<Told> account) {
        Front.Said line = said.get(FactKind.AGE);
        List<FoundFact> child = new ArrayList<>();
        if (line != null) {
            child.addAll(readChild.ages(line.value(), line.page(), line.passage()));
            // a line about the child that does not say it leaves it out on purpose
            readChild.sex(line.value(), line.page(), line.passage()).ifPresent(child::add);
        }
        if (child.isEmpty()) {
            List<Told> all = new ArrayList<>();
            title.ifPresent(one -> all.add(new Told(one.page(), one.value())));
            all.addAll(account);
            child.addAll(readChild.agesTold(all));
            readChild.sexTold(all).ifPresent(child::add);
        }
        return child;
    }

    private static Optional<FoundFact> published(Map<FactKind, Front.Said> said, List<Told> lines) {
        Front.Said labelled = said.get(FactKind.PUBLISHED);
        if (labelled != null) {
            Matcher date = DATE.matcher(labelled.value());
            String written = date.find() ? date.group() : labelled.value();
            return day(written)
                    .map(edtf -> new FoundFact(
                            FactKind.PUBLISHED, edtf, bare(written), labelled.page(), labelled.passage()));
        }
        for (Told line : lines) {
            Matcher only = ONLY_PUBLISHED.matcher(line.sentence());
            Optional<String> edtf = only.find() ? day(only.group(1)) : Optional.empty();
            if (edtf.isPresent()) {
                return Optional.of(
                        new FoundFact(FactKind.PUBLISHED, edtf.get(), only.group(1), line.page(), line.sentence()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String written) {
        ApproximateDate date = DateReader.read(bare(written), ANY_DAY).date();
        return date.isUnknown() ? Optional.empty() : Optional.of(date.edtf());
    }

    private List<FoundFact> agencies(Map<FactKind, Front.Said> said) {
        Front.Said labelled = said.get(FactKind.AGENCY);
        if (labelled == null) {
            return List.of();
        }
        Pattern between = labelled.value().contains(";") ? BETWEEN_AGENCIES : COMMA;
        return between.splitAsStream(bare(labelled.value()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new FoundFact(
                        FactKind.AGENCY,
                        readSectors.first(name).orElse(Sector.OTHER).name(),
                        name,
                        labelled.page(),
                        labelled.passage()))
                .distinct()
                .toList();
    }
}
