package org.sightline.app.questions.live;

import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.record.Overrulings;
import org.sightline.app.record.Overrulings.Effect;

/**
 * What people have said against the reading of an entry, as the entry's own page shows it too.
 *
 * @param href of the page on which more can be said
 * @param mayOverrule whether this person may take one back
 */
public record OverrulingsShown(String href, List<Overrulings.Said> said, boolean mayOverrule) {

    public OverrulingsShown {
        said = List.copyOf(said);
    }

    public String who(Overrulings.Said one) {
        return one.by() + " said, " + DateWords.of(one.at()) + ": "
                + one.overruling().inWords();
    }

    public String who(Overrulings.TakenBack back) {
        return "Taken back by " + back.by() + ", " + DateWords.of(back.at());
    }

    /** "Because of it 1 question went and none came." */
    public static String inWords(Effect effect) {
        int went = effect.went().size();
        int came = effect.came().size();
        if (went + came == 0) {
            return "No question went or came because of it.";
        }
        return "Because of it " + count(went) + " went and " + count(came) + " came.";
    }

    private static String count(int questions) {
        return questions == 0 ? "no question" : questions == 1 ? "1 question" : questions + " questions";
    }
}
