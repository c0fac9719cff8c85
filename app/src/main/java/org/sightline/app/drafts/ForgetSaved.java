package org.sightline.app.drafts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.SignedInAs;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes a draft away once its form was saved: a form that is sent says its draft's key, and saving ends in a redirect. */
@Component
final class ForgetSaved implements HandlerInterceptor, WebMvcConfigurer {

    /** The hidden field of {@code site/form.jte}. */
    private static final String FIELD = "_draft";

    private static final int REDIRECTED = 3;

    private final Drafts drafts;

    ForgetSaved(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        String key = request.getMethod().equals("POST") ? request.getParameter(FIELD) : null;
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        if (key != null
                && fault == null
                && response.getStatus() / 100 == REDIRECTED
                && somebody != null
                && somebody.getPrincipal() instanceof SignedInAs who) {
            drafts.done(who.visitor(), key);
        }
    }
}
