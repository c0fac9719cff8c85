package org.sightline.app.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.app.documents.Pages;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds a page's template by the name that a controller gives: "cases/list" is {@code src/main/jte/cases/list.jte}. */
@Component
final class TemplateViews implements ViewResolver, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.contains(":") ? null : new Template(name + ".jte");
    }

    private record Template(String name) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            response.setContentType(getContentType());
            Pages.render(name, model == null ? Map.of() : Map.copyOf(model), response.getOutputStream());
        }
    }
}
