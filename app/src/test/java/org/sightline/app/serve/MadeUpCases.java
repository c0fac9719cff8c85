package org.sightline.app.serve;

import org.springframework.context.ApplicationContext;

/** Puts the made-up case into an application that a test started itself. */
public final class MadeUpCases {

    private MadeUpCases() {}

    public static void load(ApplicationContext web) {
        web.getBean(MadeUpCase.class).load();
    }
}
