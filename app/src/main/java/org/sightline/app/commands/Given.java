package org.sightline.app.commands;

import com.beust.jcommander.ParameterException;
import java.nio.file.Path;
import java.util.List;

/** What was typed after a command's name and is no option: checked in one way, whatever the command. */
public final class Given {

    private Given() {}

    /**
     * The one folder that a command works on.
     *
     * @param whenNone what to say where none is given
     */
    public static Path folder(List<String> words, String whenNone) {
        refuseOptions(words);
        if (words.size() != 1) {
            throw new ParameterException(
                    words.isEmpty()
                            ? whenNone
                            : "Give one folder, not " + words.size() + "; put a name that has spaces between quotes.");
        }
        return Path.of(words.getFirst());
    }

    /** A word that begins like an option and is none was mistyped: it is no name of a file. */
    public static void refuseOptions(List<String> words) {
        for (String word : words) {
            if (word.startsWith("-")) {
                throw new ParameterException("There is no option " + word + ".");
            }
        }
    }
}
