package org.sightline.app.looks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.audit.OfAccount;
import org.sightline.app.cases.Moments;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.access.Action;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Closing;

/**
 * Who looked, newest first.
 *
 * @param lines a page of them, and one more where there are older ones
 * @param head of the whole chain; only where the page is about all of it
 */
public record LooksPage(
        Site site, String href, LooksForm form, List<AuditLine> lines, Optional<Closing> head, Errors errors) {

    private static final String GLASS = "broke the glass: ";

    public LooksPage {
        lines = List.copyOf(lines);
    }

    public List<AuditLine> shown() {
        return lines.stream().limit(LooksForm.ON_A_PAGE).toList();
    }

    public Optional<String> older() {
        return lines.size() > LooksForm.ON_A_PAGE
                ? Optional.of(href + form.older(shown().getLast().number()))
                : Optional.empty();
    }

    public boolean isNewest() {
        return form.before() == null || form.before() == 0;
    }

    public boolean isFiltered() {
        return form.isFiltered();
    }

    public boolean isWhole() {
        return head.isPresent();
    }

    public String when(AuditLine line) {
        return Moments.words(line.at());
    }

    public boolean isRefused(AuditLine line) {
        return !line.outcome().equals("allowed");
    }

    public boolean isGlass(AuditLine line) {
        return line.why().startsWith(GLASS);
    }

    public String why(AuditLine line) {
        return isGlass(line) ? line.why().substring(GLASS.length()) : line.why();
    }

    public List<Link> chosen() {
        return isFiltered() ? List.of(Link.to("this choice", href)) : List.of();
    }

    public Field who() {
        return Field.of("who", "Name or user name").value(form.who());
    }

    public Field action() {
        return Field.of("action", "What they did").value(form.action());
    }

    public List<Choice> actions() {
        Stream<String> labels = Arrays.stream(Action.values())
                .filter(action -> isWhole() || action.isAboutACase())
                .map(Action::label);
        Stream<String> ofAccounts =
                Arrays.stream(OfAccount.values()).filter(_ -> isWhole()).map(OfAccount::label);
        Stream<Choice> choices = Stream.concat(labels, ofAccounts).map(label -> Choice.of(label, label));
        return Stream.concat(Stream.of(Choice.of("", "anything")), choices).toList();
    }

    public Field from() {
        return Field.of("from", "From (day)").value(form.from()).error(errors);
    }

    public Field until() {
        return Field.of("until", "Until (day)").value(form.until()).error(errors);
    }

    public Field refused() {
        return Field.of("refused", "Outcome").value(form.isRefusedOnly() ? "yes" : "");
    }

    public List<Choice> outcomes() {
        return List.of(Choice.of("", "anything"), Choice.of("yes", "refused only"));
    }
}
