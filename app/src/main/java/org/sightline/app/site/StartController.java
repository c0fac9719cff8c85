package org.sightline.app.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people arrive who type nothing but the name of the machine. */
@Controller
final class StartController {

    @GetMapping("/")
    String start() {
        return "redirect:" + Section.CASES.href();
    }
}
