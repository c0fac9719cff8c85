package org.sightline.app.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a page can not be shown, and the ways on from here.
 *
 * @param status of HTTP
 * @param says what happened and what to do, a sentence or two each
 * @param ways on, never empty
 * @param reference to quote to whoever runs Sightline, empty where it would not help
 */
public record Problem(int status, String title, List<String> says, List<Link> ways, String reference) {

    private static final Link START = Link.to("Go to your cases", "/");

    public Problem {
        says = List.copyOf(says);
        ways = ways.isEmpty() ? List.of(START) : List.copyOf(ways);
    }

    /** The person may not see or do this. */
    public static Problem notAllowed(List<String> reasons, List<Link> ways) {
        return new Problem(403, "You can not open this page", reasons, withStart(ways), "");
    }

    /** There is nothing here, or nothing that this person may know of. */
    public static Problem notFound() {
        return new Problem(
                404,
                "Page not found",
                List.of(
                        "There is no page at this address, or it is of a case that you are not a member of.",
                        "If you copied the address, check that it is whole. If you expected to find a case here, ask its lead"
                                + " reviewer to make you a member."),
                List.of(),
                "");
    }

    /** The form was sent from a page that is too old, or was not sent from one of ours. */
    public static Problem pageTooOld() {
        return new Problem(
                403,
                "This page was open too long",
                List.of(
                        "Nothing was saved, because you had been signed out or had signed in again since the page was opened.",
                        "Go back, reload the page and send it again. What you typed was kept as a draft where the page said so."),
                List.of(),
                "");
    }

    /** More came than is taken; both limits in megabytes. */
    public static Problem tooLarge(long oneFile, long together) {
        return new Problem(
                413,
                "This is too large",
                List.of(
                        "Nothing was saved: one file may have up to " + oneFile
                                + " MB, and everything sent at once up to " + together + " MB.",
                        "Go back and send fewer files at a time, or split the file into parts."),
                List.of(),
                "");
    }

    /** @param wait in words, such as "15 minutes" */
    public static Problem tooManyTries(String wait) {
        return new Problem(
                429,
                "Too many tries",
                List.of(
                        "This was tried too often in a short time, so Sightline waits before it allows another try.",
                        "Try again in " + wait
                                + ". If it was not you, tell whoever runs Sightline at your organisation."),
                List.of(),
                "");
    }

    /** What was sent makes no sense. */
    public static Problem notUnderstood() {
        return new Problem(
                400,
                "This could not be read",
                List.of(
                        "Nothing was saved, because the address or the form that was sent is not whole.",
                        "Go back, reload the page and try again."),
                List.of(),
                "");
    }

    /** What Sightline runs on does not answer. */
    public static Problem notReady() {
        return new Problem(
                503,
                "Sightline can not reach its records just now",
                List.of(
                        "What was saved before is safe; your last step may not have been saved.",
                        "Try again in a minute. If it lasts, tell whoever runs Sightline at your organisation."),
                List.of(),
                "");
    }

    /** The disk under the records is full. */
    public static Problem noRoom() {
        return new Problem(
                507,
                "There is no room left to save this",
                List.of(
                        "The disk on which Sightline keeps its records is full. Nothing of your last step was saved; what was"
                                + " saved before is safe.",
                        "Tell whoever runs Sightline at your organisation. Keep what you wanted to save, and do it again"
                                + " once there is room."),
                List.of(),
                "");
    }

    /** Our own fault. */
    public static Problem fault(String reference) {
        return new Problem(
                500,
                "Something went wrong",
                List.of(
                        "The fault is Sightline’s, not yours. What was saved before is safe; your last step may not have been.",
                        "Go back and try again. If it happens again, tell whoever runs Sightline at your organisation and quote"
                                + " the reference below."),
                List.of(),
                reference);
    }

    private static List<Link> withStart(List<Link> ways) {
        return Stream.concat(ways.stream(), Stream.of(START)).toList();
    }
}
