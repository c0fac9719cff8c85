package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.List;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Kind;

/** A twenty-second question, added as anybody would add one: this one file, found by itself. */
@AutoService(Asks.class)
public final class WhoInterpretedForTheFamily implements Asks {

    @Override
    public String code() {
        return "INTERPRETER";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Line> interpreted = inquiry.lines(Kind.FAMILY_INTERPRETS);
        return interpreted.isEmpty() ? List.of() : List.of(question(inquiry, interpreted));
    }

    private Question question(Inquiry inquiry, List<Line> lines) {
        return Draft.of(this, inquiry.childrenOf(lines))
                .ask("Was an interpreter offered " + Lines.when(lines) + ", when one of the family interpreted?")
                .expected("Somebody from outside the family interprets, so that everybody can speak freely.")
                .found("The record holds no offer of an interpreter.", lines)
                .unless("The family may have preferred it, or it was urgent.")
                .raise();
    }
}
