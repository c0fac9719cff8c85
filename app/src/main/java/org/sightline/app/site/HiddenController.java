package org.sightline.app.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The blank page behind which another one hides, for browsers without scripts. */
@Controller
final class HiddenController {

    static final String START = "/";

    @GetMapping("/hidden")
    String hidden(
            Visit visit,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "") String from,
            Model model) {
        model.addAttribute("page", new HiddenPage(visit.csrf(), back(from, request.getServerName())));
        return "site/hidden";
    }

    /** The page that was hidden, if it is one of ours; otherwise the start. */
    static String back(String from, String host) {
        URI address = parsed(from);
        String path = address.getRawPath();
        boolean ours = host.equalsIgnoreCase(address.getHost()) && path != null && path.matches("/(?![/\\\\]).*");
        if (!ours || path.equals("/hidden")) {
            return START;
        }
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static URI parsed(String from) {
        try {
            return URI.create(from);
        } catch (IllegalArgumentException nonsense) {
            return URI.create(START);
        }
    }
}
