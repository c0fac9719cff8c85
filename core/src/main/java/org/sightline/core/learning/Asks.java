package org.sightline.core.learning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Every recommendation of a library, ready to be compared with one that is being written. */
public final class Asks {

    /** By whose place in the library it is: to compare whole lessons would take as long as to compare their words. */
    private final Map<Place, AskForm> forms;

    private final List<Told> asks;
    private final AlikeAsks alike;

    private record Place(long report, int number) {
        static Place of(Told told) {
            return new Place(told.lesson().report(), told.lesson().number());
        }
    }

    /** How near a recommendation's meaning is; empty where nobody has read it. */
    public interface Nearness {

        Nearness UNREAD = told -> OptionalDouble.empty();

        OptionalDouble to(Told told);

        static Nearness by(ToDoubleFunction<Told> likeness) {
            return told -> OptionalDouble.of(likeness.applyAsDouble(told));
        }
    }

    public Asks(List<Told> told) {
        asks = told.stream()
                .filter(each -> each.lesson().kind() == Kind.RECOMMENDATION)
                .toList();
        alike = new AlikeAsks(asks.stream().map(each -> each.lesson().text()).toList());
        forms = asks.stream()
                .collect(toMap(Place::of, each -> alike.form(each.lesson().text()), (one, _) -> one));
    }

    public List<Told> all() {
        return asks;
    }

    /** Those like a text that stands in no review yet. */
    public AskedBefore like(String text, Nearness nearness) {
        return like(alike.form(text), nearness, asks, _ -> true);
    }

    /** Those of other reviews among some that are like one of them. */
    AskedBefore like(Told ask, Nearness nearness, List<Told> among) {
        return like(
                form(ask),
                nearness,
                among,
                other -> other.review().id() != ask.review().id());
    }

    private AskForm form(Told told) {
        return Objects.requireNonNull(forms.get(Place.of(told)), "a recommendation of another library");
    }

    private AskedBefore like(AskForm form, Nearness nearness, List<Told> among, Predicate<Told> other) {
        List<AskedBefore.Found> same = new ArrayList<>();
        List<AskedBefore.Found> perhaps = new ArrayList<>();
        for (Told told : among) {
            if (other.test(told)) {
                Alike found = alike.compare(form, form(told), nearness.to(told));
                switch (found.degree()) {
                    case SAME -> same.add(new AskedBefore.Found(told, found));
                    case PERHAPS -> perhaps.add(new AskedBefore.Found(told, found));
                    case OTHER -> {}
                }
            }
        }
        same.sort(Comparator.comparingInt((AskedBefore.Found found) ->
                        found.told().review().year().orElse(Integer.MAX_VALUE))
                .thenComparingLong(found -> found.told().review().id()));
        perhaps.sort(Comparator.comparingDouble(
                        (AskedBefore.Found found) -> -found.alike().score())
                .thenComparingLong(found -> found.told().review().id()));
        return new AskedBefore(same, perhaps);
    }
}
