package org.sightline.app.operations;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Lets a monitoring system ask for health and metrics without signing in: at their own port, and only there. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfig {

    @Bean
    @Order(0)
    SecurityFilterChain monitoring(HttpSecurity http, Environment environment) {
        RequestMatcher notAtThePagesPort =
                request -> request.getLocalPort() != environment.getProperty("local.server.port", Integer.class, -1);
        return http.securityMatcher(new AndRequestMatcher(EndpointRequest.toAnyEndpoint(), notAtThePagesPort))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
