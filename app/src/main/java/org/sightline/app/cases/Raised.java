package org.sightline.app.cases;

/**
 * How many questions a case raises now.
 *
 * @param closed those that somebody answered or set aside
 */
public record Raised(int open, int closed) {

    /** "3 questions are open, 1 is answered or set aside". */
    public String inWords() {
        if (open + closed == 0) {
            return "No question is raised";
        }
        if (open == 0) {
            return closed == 1
                    ? "The one question is answered or set aside"
                    : "All " + closed + " questions are answered or set aside";
        }
        String first = open == 1 ? "1 question is open" : open + " questions are open";
        return closed == 0 ? first : first + ", " + closed + (closed == 1 ? " is" : " are") + " answered or set aside";
    }
}
