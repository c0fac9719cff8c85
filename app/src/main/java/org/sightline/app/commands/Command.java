package org.sightline.app.commands;

/** One of the commands that {@code sightline} knows; its fields are filled from what was typed. */
public interface Command {

    /** Whether its help is wanted, and nothing else. */
    boolean asksForHelp();

    ExitCode run();
}
