package org.sightline.app.rulebook;

import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.rulebook.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rule book, to read: every duty and measure with its dates, its source and its worked examples. */
@Controller
final class RulesController {

    private final Access access;
    private final RuleBooks rules;

    RulesController(Access access, RuleBooks rules) {
        this.access = access;
        this.rules = rules;
    }

    @GetMapping("/rules")
    String list(@ModelAttribute RulesForm form, Visitor visitor, Visit visit, Model model) {
        Errors errors = form.dayCanNotBeRead()
                ? Errors.of("on", "“" + form.written() + "” is not a day. Write one such as 27 March 2012.")
                : Errors.none();
        model.addAttribute(
                "page",
                access.inGeneral(
                        visitor,
                        Action.SEE_RULE_BOOK,
                        "the rule book",
                        permit -> new RulesPage(
                                visit.page("Rule book", Section.RULE_BOOK).with(errors), rules.book(), form, errors)));
        return "rulebook/rules";
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, Visitor visitor, Visit visit, Model model) {
        Rule rule = rules.book().rule(id).orElseThrow(NotThere::new);
        model.addAttribute(
                "page",
                access.inGeneral(
                        visitor,
                        Action.SEE_RULE_BOOK,
                        "the rule " + rule.id(),
                        permit -> new RulePage(visit.page(rule.title(), Section.RULE_BOOK), rule)));
        return "rulebook/rule";
    }
}
