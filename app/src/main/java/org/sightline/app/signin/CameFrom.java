package org.sightline.app.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * From where somebody signs in.
 *
 * @param address of the network
 * @param browser what a browser that has signed in before carries, empty in any other
 */
record CameFrom(String address, String browser) implements Serializable {

    private static final String COOKIE = "sightline-browser";
    private static final Duration A_YEAR = Duration.ofDays(365);

    static CameFrom of(HttpServletRequest request) {
        String browser = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        return new CameFrom(request.getRemoteAddr(), browser);
    }

    /** Lets the browser carry this. */
    static void remember(String token, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(A_YEAR)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
