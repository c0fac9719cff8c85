package org.sightline.core.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/** Reads the words of one date or one span from where the tokens stand. */
final class Phrase {

    private static final Set<String> INTRODUCING =
            Set.of("on", "in", "at", "the", "during", "dated", "date", ":", "of", "sometime", "(", "[", "over", "s");
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "circa",
            "c",
            "ca",
            "approx",
            "approximately",
            "roughly",
            "or",
            "~",
            "est",
            "estimated",
            "some",
            "time");
    private static final Set<String> ABOUT_AFTER = Set.of("approx", "approximately", "circa", "ish");
    private static final Set<String> UNSURE =
            Set.of("?", "possibly", "probably", "maybe", "perhaps", "believed", "thought", "tbc", "unconfirmed");
    private static final Set<String> JOINTS =
            Set.of("-", "to", "until", "till", "untill", "through", "thru", "and", "&", "/", "or", "+");
    private static final Set<String> NO_END =
            Set.of("onwards", "onward", "ongoing", "present", "now", "current", "date");
    /**
     * A date found.
     *
     * @param introduced whether a word such as "on" or "since" leads up to it
     */
    record Found(ApproximateDate date, List<DateNote> notes, Strength strength, boolean introduced) {}

    private final Tokens tokens;
    private final DateContext context;
    private final boolean narrative;
    private final Doubts doubts = new Doubts();
    private Bound bound = Bound.NONE;
    private boolean introduced;
    private boolean about;
    private boolean unsure;

    private Phrase(Tokens tokens, DateContext context, boolean narrative) {
        this.tokens = tokens;
        this.context = context;
        this.narrative = narrative;
    }

    /** @param narrative whether sentences may follow, so that bare figures are not taken for times */
    static @Nullable Found read(Tokens tokens, DateContext context, boolean narrative) {
        int from = tokens.at();
        Found found = new Phrase(tokens, context, narrative).read();
        if (found == null) {
            tokens.back(from);
        }
        return found;
    }

    private @Nullable Found read() {
        Optional<Clock.Read> early = narrative ? Optional.empty() : Clock.after(tokens);
        Draft first = leadUpTo();
        if (first == null) {
            return null;
        }
        marksAfter();
        Draft start = timed(first, early);
        Settling settling = new Settling(context, doubts);
        int beforeJoint = tokens.at();
        String joint = tokens.takeAny(JOINTS) ? tokens.peek(-1).text() : "";
        ApproximateDate date = openEnded(joint, start, settling);
        if (date == null) {
            Draft second = joint.isEmpty() ? null : second(first);
            if (second == null) {
                tokens.back(beforeJoint);
            } else {
                marksAfter();
            }
            date = second == null
                    ? settling.settle(start)
                    : joined(start, timed(second, Optional.empty()), joint, settling);
        }
        date = marked(bounded(date, beforeJoint));
        settling.likelihood(date);
        Strength strength = bound != Bound.NONE && first.strength() == Strength.WEAK ? Strength.FAIR : first.strength();
        return new Found(date, doubts.notes(), strength, introduced || bound != Bound.NONE);
    }

    /** Takes "on or around", "possibly", "since" and the like until a date begins. */
    private @Nullable Draft leadUpTo() {
        while (!tokens.atEnd()) {
            Draft draft = point();
            if (draft != null) {
                return draft;
            }
            String word = tokens.peek().text();
            if (Bound.of(word) != Bound.NONE) {
                bound = Bound.of(word);
                tokens.next();
            } else if (tokens.takeAll("prior", "to")) {
                bound = Bound.BEFORE;
            } else if (tokens.takeAll("up", "to") || tokens.takeAll("no", "later", "than")) {
                bound = Bound.UNTIL;
            } else if (tokens.takeAny(INTRODUCING)) {
                introduced = true;
            } else if (tokens.takeAny(ABOUT)) {
                about |= !word.equals("or") && !word.equals("some") && !word.equals("time");
                tokens.take(".");
            } else if (tokens.takeAny(UNSURE)) {
                unsure = true;
            } else {
                return null;
            }
        }
        return null;
    }

    private @Nullable Draft point() {
        Draft draft = Ages.read(tokens, context);
        draft = draft == null ? Relative.read(tokens, context) : draft;
        draft = draft == null ? Weeks.read(tokens) : draft;
        draft = draft == null ? Parts.read(tokens) : draft;
        draft = draft == null ? Occasions.read(tokens) : draft;
        draft = draft == null ? day(tokens) : draft;
        return draft == null ? Years.read(tokens) : draft;
    }

    /** A day or a month, with or without its weekday. */
    static @Nullable Draft day(Tokens tokens) {
        int from = tokens.at();
        int weekday = Names.weekday(tokens.peek().text());
        if (weekday > 0) {
            tokens.next();
            if (!tokens.take(",") && !tokens.take(".")) {
                tokens.take("-");
            }
        }
        Draft draft = NamedMonth.read(tokens);
        draft = draft == null ? Numeric.read(tokens) : draft;
        if (draft == null) {
            tokens.back(from);
            return null;
        }
        boolean surer = weekday > 0 && draft.strength() == Strength.WEAK;
        return DayOf.onWeekday(surer ? draft.as(Strength.FAIR) : draft, weekday);
    }

    private Draft timed(Draft draft, Optional<Clock.Read> early) {
        Draft dated = DayOf.onWeekday(draft, weekdayAfter());
        int from = tokens.at();
        Optional<Clock.Read> time = early.isPresent() ? early : Clock.after(tokens);
        if (time.isEmpty()
                && !narrative
                && draft.strength() != Strength.WEAK
                && !tokens.peek().is("-")) {
            time = Clock.alone(tokens).filter(read -> tokens.atEnd());
        }
        if (time.isEmpty()) {
            tokens.back(from);
            return dated;
        }
        if (time.get().about()) {
            doubts.add(Doubt.UNCERTAIN, "The time was given as approximate.");
        }
        marksAfter();
        return dated.at(time.map(Clock.Read::time));
    }

    private int weekdayAfter() {
        int from = tokens.at();
        boolean bracket = tokens.take("(");
        tokens.take(",");
        int weekday = Names.weekday(tokens.peek().text());
        if (weekday == 0 || narrative) {
            tokens.back(from);
            return 0;
        }
        tokens.next();
        if (bracket) {
            tokens.take(")");
        }
        return weekday;
    }

    /** "?", "(?)", "approx" behind a date. */
    private void marksAfter() {
        int from = tokens.at();
        boolean bracket = tokens.take("(");
        boolean marked = false;
        while (!tokens.atEnd()) {
            if (tokens.takeAny(UNSURE)) {
                unsure = true;
            } else if (ABOUT_AFTER.contains(tokens.peek().text())) {
                tokens.next();
                about = true;
            } else {
                break;
            }
            marked = true;
        }
        if (!marked || (bracket && !tokens.take(")"))) {
            tokens.back(from);
        } else {
            tokens.take(".");
        }
    }

    private @Nullable ApproximateDate openEnded(String joint, Draft start, Settling settling) {
        boolean toNow = (joint.equals("-") || joint.equals("to") || joint.equals("until") || joint.isEmpty())
                && NO_END.contains(tokens.peek().text())
                && !(joint.isEmpty() && tokens.peek().is("date"));
        boolean dangling = joint.equals("-") && tokens.atEnd();
        if (!toNow && !dangling) {
            return null;
        }
        tokens.next();
        ApproximateDate date = settling.settle(start);
        return date.isUnknown() ? date : ApproximateDate.span(date, ApproximateDate.unknown());
    }

    private @Nullable Draft second(Draft first) {
        tokens.take("the");
        tokens.take("from");
        Draft second = point();
        if (second == null || !narrative) {
            return second;
        }
        boolean stray = second.figures() == Draft.NEEDS_NONE
                || (second.strength() == Strength.WEAK && first.strength() != Strength.WEAK);
        return stray ? null : second;
    }

    private ApproximateDate joined(Draft first, Draft second, String joint, Settling settling) {
        ApproximateDate span = settling.settle(first, second);
        boolean list = (joint.equals("and") || joint.equals("&") || joint.equals("or") || joint.equals("+"))
                && bound != Bound.BETWEEN
                && span.edtf().length() == "2011-05-03/2011-05-10".length();
        if (!list) {
            return span;
        }
        boolean either = joint.equals("or");
        return Edtf.setOf(
                List.of(ApproximateDate.on(span.earliest()), ApproximateDate.on(span.latest())),
                either ? '[' : '{',
                either ? ']' : '}');
    }

    private ApproximateDate bounded(ApproximateDate date, int beforeJoint) {
        boolean joined = tokens.at() > beforeJoint || date.edtf().indexOf('~') < 0;
        boolean span = joined && date.edtf().indexOf('/') > 0;
        return bound == Bound.SINCE && span ? date : bound.applied(date);
    }

    private ApproximateDate marked(ApproximateDate date) {
        if (about) {
            doubts.add(Doubt.UNCERTAIN, "It was written as approximate.");
        }
        if (unsure) {
            doubts.add(Doubt.UNCERTAIN, "The writer marked it as uncertain.");
        }
        ApproximateDate approximate = about ? date.approximate() : date;
        return unsure ? approximate.uncertain() : approximate;
    }
}
