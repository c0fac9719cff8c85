package org.sightline.app.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.validation.DataBinder;

/** What was typed into a form, by the names of its fields. */
public record Draft(Map<String, List<String>> fields, Instant saved) {

    public Draft {
        fields = Map.copyOf(fields);
    }

    /** The first value of a field. */
    public Optional<String> one(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }

    public int number(String field) {
        return one(field)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** As the form that a controller gets, when it is sent. */
    public <T> T as(Class<T> form) {
        DataBinder binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(new DefaultConversionService());
        binder.construct(new Fields(fields));
        return Objects.requireNonNull(form.cast(binder.getTarget()));
    }

    private record Fields(Map<String, List<String>> fields) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = fields.get(name);
            return values == null ? null : values.size() == 1 ? values.getFirst() : values;
        }

        @Override
        public Set<String> getNames() {
            return fields.keySet();
        }
    }
}
