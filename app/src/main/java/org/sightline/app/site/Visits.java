package org.sightline.app.site;

import jakarta.servlet.http.HttpServletRequest;

/** Knows what every page of a request has in common; the package that lets people in knows it. */
public interface Visits {

    Visit of(HttpServletRequest request);
}
