package org.sightline.app.site;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive who type nothing but the name of the machine: the first of the sections that is theirs to work in. */
@Controller
final class StartController {

    /** To look things up, whatever somebody's work is. */
    private static final Set<Section> FOR_EVERYBODY = EnumSet.of(Section.LIBRARY, Section.RULE_BOOK);

    @GetMapping("/")
    String start(Visit visit) {
        Section first = visit.who().stream()
                .flatMap(who -> who.sections().stream())
                .filter(section -> !FOR_EVERYBODY.contains(section))
                .findFirst()
                .orElse(Section.CASES);
        return "redirect:" + first.href();
    }
}
