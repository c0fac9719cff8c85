package org.sightline.app.signin;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which ways of signing in there are, what is open to whom before any page, and what every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    /** What a page may load and where it may send: nothing but itself, and nothing written into the page. */
    static final String CONTENT_SECURITY_POLICY = """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'""";

    static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    private static final String[] OPEN = {
        "/assets/**",
        "/sign-in",
        "/hidden",
        "/error",
        "/invitations/**",
        "/send/**",
        "/webauthn/authenticate/options",
        // these ask for a key themselves, and answer a program in its own way
        "/library/feed.atom",
        "/api/library/**"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SignInAnswers answers,
            OrganisationSignIn organisation,
            PasskeySignIn passkeys,
            StillWelcome stillWelcome,
            RateLimit rateLimit) {
        passkeys.addTo(http);
        if (organisation.isConfigured()) {
            http.oauth2Login(elsewhere -> elsewhere
                    .loginPage("/sign-in")
                    .successHandler(organisation::entered)
                    .failureHandler(organisation::failed));
        }
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/sign-in/code")
                        .hasAnyAuthority(Leave.HALF, Leave.SIGNED_IN)
                        .anyRequest()
                        .hasAuthority(Leave.SIGNED_IN))
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(CameFrom::of)
                        .successHandler(answers::entered)
                        .failureHandler(answers::turnedAway))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(answers::mustSignIn).accessDeniedHandler(answers::refused))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(answers::left)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .addFilterBefore(stillWelcome, AnonymousAuthenticationFilter.class)
                .addFilterBefore(rateLimit, AuthorizationFilter.class)
                .headers(SecurityConfig::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** These stand in the chain above and nowhere else. */
    @Bean
    FilterRegistrationBean<StillWelcome> notTwice(StillWelcome filter) {
        return unregistered(filter);
    }

    @Bean
    FilterRegistrationBean<RateLimit> notTwiceEither(RateLimit filter) {
        return unregistered(filter);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> unregistered(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
