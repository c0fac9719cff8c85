package org.sightline.app.registers;

import com.beust.jcommander.ParameterException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.registers.Asked;
import org.sightline.core.registers.HeadingTerms;
import org.sightline.core.registers.Holds;

/** Understands what was said of columns on the command line. */
final class AskedOnTheLine {

    private static final Set<String> UNUSED = Set.of("not used", "ignore", "none");

    private AskedOnTheLine() {}

    /** @throws Refused where a heading that was named stands in no register */
    static Asked of(MatchOptions options, HeadingTerms terms, List<Register> registers) throws Refused {
        Map<String, Holds> holds = new HashMap<>();
        for (String said : options.columns) {
            int is = said.indexOf('=');
            if (is <= 0) {
                throw new ParameterException("--columns takes MEANING=HEADING, for example forename=given_name; \""
                        + said + "\" is not that.");
            }
            String heading = known(said.substring(is + 1), registers, "--columns");
            holds.put(heading, meaning(said.substring(0, is), terms));
        }
        Optional<String> truth = Optional.empty();
        if (options.truth != null) {
            truth = Optional.of(known(options.truth, registers, "--truth"));
        }
        Set<String> groups = new java.util.HashSet<>();
        for (String group : options.groups) {
            groups.add(known(group, registers, "--groups"));
        }
        return new Asked(holds, truth, groups);
    }

    private static Holds meaning(String said, HeadingTerms terms) {
        String words = Asked.folded(said);
        if (UNUSED.contains(words)) {
            return new Holds.NotUsed("as was said");
        }
        for (HeadingTerms.Term term : terms.terms()) {
            if (Asked.folded(term.holds().inWords()).equals(words)
                    || term.headings().contains(words)) {
                return term.holds();
            }
        }
        return Arrays.stream(Fact.values())
                .filter(fact -> Asked.folded(fact.inWords()).equals(words))
                .<Holds>map(fact -> new Holds.Compared(new Column(said, fact)))
                .findFirst()
                .orElseThrow(() -> new ParameterException("A column can not hold \"" + said + "\". It can be one of: "
                        + Arrays.stream(Fact.values()).map(Fact::inWords).collect(Collectors.joining(", "))
                        + ", full name, id, not used."));
    }

    private static String known(String heading, List<Register> registers, String option) throws Refused {
        String words = Asked.folded(heading);
        boolean known = registers.stream()
                .flatMap(register -> register.headings().stream())
                .anyMatch(one -> Asked.folded(one).equals(words));
        if (!known) {
            String there = registers.stream()
                    .map(register -> register.name() + " has " + String.join(", ", register.headings()))
                    .collect(Collectors.joining("; "));
            throw new Refused(
                    "No register has the column \"" + heading + "\" that " + option + " names. " + there + ".");
        }
        return words;
    }
}
