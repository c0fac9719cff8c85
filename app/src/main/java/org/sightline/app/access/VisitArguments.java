package org.sightline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Csrf;
import org.sightline.app.site.Flash;
import org.sightline.app.site.OpenGlass;
import org.sightline.app.site.Section;
import org.sightline.app.site.SignedIn;
import org.sightline.app.site.Visit;
import org.sightline.app.site.Visits;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Standing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives controllers who is asking ({@link Visitor}) and what every page of the request has in common ({@link Visit}). */
@Component
final class VisitArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer, Visits {

    private static final Pattern OF_A_CASE = Pattern.compile("/cases/([0-9]{1,15})(/.*)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK).withZone(ZoneId.systemDefault());

    private final boolean madeUp;
    // asked for late: the database is there only after the pages are set up
    private final ObjectProvider<Standings> standings;

    VisitArguments(@Value("${sightline.made-up:false}") boolean madeUp, ObjectProvider<Standings> standings) {
        this.madeUp = madeUp;
        this.standings = standings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class || parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == Visitor.class) {
            return visitor().orElseThrow(NotThere::new);
        }
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    @Override
    public Visit of(HttpServletRequest request) {
        return new Visit(
                visitor().map(VisitArguments::signedIn), csrf(request), flash(request), throughGlass(request), madeUp);
    }

    private static Optional<Flash> flash(HttpServletRequest request) {
        return Optional.ofNullable(RequestContextUtils.getInputFlashMap(request))
                .map(carried -> carried.get(Flash.NAME))
                .map(Flash.class::cast);
    }

    /** Whoever looks through a broken glass is reminded of it on every page of the case. */
    private Optional<OpenGlass> throughGlass(HttpServletRequest request) {
        Matcher path = OF_A_CASE.matcher(request.getRequestURI());
        return path.matches()
                ? visitor()
                        .flatMap(who -> standings.getObject().glass(who.account(), Long.parseLong(path.group(1))))
                        .map(broken -> new OpenGlass(TIME.format(broken.until()), broken.reason()))
                : Optional.empty();
    }

    private static Optional<Visitor> visitor() {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody != null && somebody.getPrincipal() instanceof SignedInAs who
                ? Optional.of(who.visitor())
                : Optional.empty();
    }

    private static SignedIn signedIn(Visitor visitor) {
        Set<Section> open = EnumSet.noneOf(Section.class);
        offer(open, visitor, Section.CASES, Action.LIST_CASES);
        offer(open, visitor, Section.WHO_KNOWS, Action.ASK_WHO_KNOWS);
        offer(open, visitor, Section.LIBRARY, Action.SEARCH_LIBRARY);
        offer(open, visitor, Section.RULE_BOOK, Action.SEE_RULE_BOOK);
        offer(open, visitor, Section.ACCOUNTS, Action.MANAGE_ACCOUNTS);
        offer(open, visitor, Section.AUDIT, Action.SEE_AUDIT);
        offer(open, visitor, Section.OPERATIONS, Action.SEE_OPERATIONS);
        return new SignedIn(visitor.name(), visitor.role().label(), List.copyOf(open));
    }

    private static void offer(Set<Section> open, Visitor visitor, Section section, Action action) {
        if (Decide.on(Standing.outsideAnyCase(visitor.role()), action).isAllowed()) {
            open.add(section);
        }
    }

    private static Csrf csrf(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf
                ? new Csrf(csrf.getParameterName(), csrf.getHeaderName(), csrf.getToken())
                : new Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
