package org.sightline.core.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Reads who is asked: the subject of "should", where it is somebody who can be asked. */
final class ReadWhom {

    private static final int WORDS_OF_A_SUBJECT = 16;
    private static final int WORDS_BEFORE_TO = 8;

    /** What turns "the board" into somebody who is asked. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:should|must|ought to|needs? to"
            + "|(?:is|are) (?:asked|required|invited|advised|expected|encouraged) to|(?:is|are) to)\\b");

    private static final Pattern LED_IN_BY_THAT =
            Pattern.compile("(?i)^(?:.{0,80}?\\brecommend(?:s|ed|ation is)?\\b )?(?:that )?");

    /** What a subject is of, for or about does not make it somebody who can be asked: "the quality of the service". */
    private static final Pattern END_OF_HEAD = Pattern.compile(
            ",|\\s(?:of|for|by|with|who|which|that|when|where|in|at|on|across|from|within|to|through|via|working|involved|responsible)\\s");

    /** Half a sentence in front of the subject, or a verb of its own. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)^(?:although|while|whilst|when|where|if|as|with|however|because|since|what|how|who|why|does|do|did|is|are|has|have)\\b|\\b(?:is|are|was|were|has|have)\\b");

    private static final Pattern BEHIND = Pattern.compile("\\(([^()]{3,120}?),? by [^()]{3,40}\\)[.]?$");

    private final Phrases<Boolean> bodies;
    private final Commands commands;

    ReadWhom(Phrases<Boolean> bodies, Commands commands) {
        this.bodies = bodies;
        this.commands = commands;
    }

    Optional<String> in(String text) {
        String asked = LED_IN_BY_THAT.matcher(text).replaceFirst("");
        if (commands.begin(asked)) {
            return Optional.empty();
        }
        Optional<String> whom = before(ASKED.matcher(asked), asked);
        if (whom.isPresent()) {
            return whom;
        }
        boolean ledIn = !asked.equals(text);
        int colon = asked.indexOf(':');
        if (ledIn && colon > 0 && isSubject(asked.substring(0, colon))) {
            return Optional.of(subject(asked.substring(0, colon)));
        }
        return whoIsTo(asked).or(() -> ledIn ? whoDoes(asked) : Optional.empty());
    }

    /** "... is seen alone. (Police and health, by June 2031.)" */
    Optional<String> behind(String text) {
        Matcher behind = BEHIND.matcher(text);
        return behind.find() ? Optional.of(behind.group(1)).filter(this::names) : Optional.empty();
    }

    private boolean names(String text) {
        return !bodies.in(Words.in(text)).isEmpty();
    }

    static boolean asks(String sentence) {
        return ASKED.matcher(sentence).find();
    }

    private Optional<String> before(Matcher modal, String text) {
        return modal.find() && isSubject(text.substring(0, modal.start()))
                ? Optional.of(subject(text.substring(0, modal.start())))
                : Optional.empty();
    }

    /** "The police to review how ...". */
    private Optional<String> whoIsTo(String text) {
        int to = text.indexOf(" to ");
        if (to < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, to);
        List<Word> after = Words.in(text.substring(to + " to ".length()));
        boolean command = !after.isEmpty() && commands.isVerb(after.getFirst().form());
        boolean somebody = isSubject(before) || bodies.at(Words.in(before), 0).isPresent();
        return command && somebody && LineShape.words(before) <= WORDS_BEFORE_TO
                ? Optional.of(subject(before))
                : Optional.empty();
    }

    /** "(It is recommended that) the board considers how ...". */
    private Optional<String> whoDoes(String clause) {
        List<Word> words = Words.in(clause);
        for (int at = 1; at < Math.min(words.size(), WORDS_OF_A_SUBJECT); at++) {
            String before = clause.substring(0, words.get(at).from()).strip();
            if (commands.isDoing(words.get(at).form()) && isSubject(before)) {
                return Optional.of(subject(before));
            }
        }
        return Optional.empty();
    }

    private boolean isSubject(String before) {
        String clause = before.strip();
        return LineShape.words(clause) > 0
                && LineShape.words(clause) <= WORDS_OF_A_SUBJECT
                && CutSentences.in(clause).size() == 1
                && !NO_SUBJECT.matcher(clause).find()
                && endsWithBody(END_OF_HEAD.split(clause, 2)[0]);
    }

    /** "The safeguarding board", and not "the board's plan". */
    private boolean endsWithBody(String head) {
        List<Word> words = Words.in(head);
        return bodies.in(words).stream().anyMatch(found -> found.end() == words.size());
    }

    private static String subject(String before) {
        String subject = before.strip();
        while (!subject.isEmpty() && ",:;".indexOf(subject.charAt(subject.length() - 1)) >= 0) {
            subject = subject.substring(0, subject.length() - 1).strip();
        }
        int named = subject.lastIndexOf(": ");
        subject = named < 0 ? subject : subject.substring(named + 2);
        return subject.toLowerCase(Locale.ROOT).startsWith("for ") ? subject.substring("for ".length()) : subject;
    }
}
