package org.sightline.app.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive who type nothing but the name of the machine: the first of the sections that is theirs to work in. */
@Controller
final class StartController {

    @GetMapping("/")
    String start(Visit visit) {
        Section first = visit.who().stream()
                .flatMap(who -> who.sections().stream())
                .filter(section -> section != Section.RULE_BOOK)
                .findFirst()
                .orElse(Section.CASES);
        return "redirect:" + first.href();
    }
}
