package org.sightline.app.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How people sign in, and what every answer carries against misuse of a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    /** What a page may load and where it may send: nothing but itself, and nothing written into the page. */
    static final String CONTENT_SECURITY_POLICY = """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
            connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'""";

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/assets/**", "/sign-in", "/hidden", "/error", "/send/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/cases"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    UserDetailsService people(Accounts accounts) {
        return login -> accounts.byLogin(login)
                .map(known -> new SignedInAs(known.visitor(), known.password(), known.active()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
