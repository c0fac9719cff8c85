package org.sightline.app.search;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An OpenSearch cluster and how it is spoken to.
 *
 * @param address where it answers, without a path
 * @param index the index that is Sightline's own there
 * @param user empty where the cluster asks nobody who they are
 * @param authority a file with the certificate of whoever vouches for the cluster, as PEM, where the JDK does not know them
 */
public record SearchCluster(URI address, String index, String user, String password, Optional<Path> authority) {

    private static final String INDEX = "sightline-passages";
    private static final Pattern GOOD_INDEX = Pattern.compile("[a-z0-9][a-z0-9._-]{0,200}");

    /**
     * A cluster by its address, after which the name of the index may stand: {@code https://search.example.org:9200/passages}.
     *
     * @throws IllegalArgumentException where {@link #wrongWith} has something to say
     */
    public static SearchCluster at(String url, String user, String password, String authority) {
        wrongWith(url, authority).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        URI uri = URI.create(url.strip());
        String name = name(uri);
        return new SearchCluster(
                URI.create(uri.getScheme() + "://" + uri.getRawAuthority()),
                name.isEmpty() ? INDEX : name,
                user,
                password,
                authority.isBlank() ? Optional.empty() : Optional.of(Path.of(authority)));
    }

    /** What is wrong with an address or the name of a file, as a sentence for whoever gave it; nothing is asked of the cluster yet. */
    public static Optional<String> wrongWith(String url, String authority) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return Optional.of("The search cluster's address can not be read. Give it as https://host:port");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            return Optional.of(
                    "The search cluster's address must be https://host:port, after which the name of an index may stand."
                            + " User and password come from SIGHTLINE_SEARCH_USER and SIGHTLINE_SEARCH_PASSWORD.");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && isThisMachine(uri.getHost()))) {
            return Optional.of(
                    "The search cluster's address must begin with https:// unless the cluster is on this machine,"
                            + " since texts of reports and what people look for go there.");
        }
        if (!name(uri).isEmpty() && !GOOD_INDEX.matcher(name(uri)).matches()) {
            return Optional.of(
                    "The name of the index after the search cluster's address can have small letters, digits,"
                            + " hyphens, dots and underscores only, and begins with a letter or a digit.");
        }
        if (!authority.isBlank() && !Files.isReadable(Path.of(authority))) {
            return Optional.of("The certificate " + authority + " can not be read.");
        }
        return Optional.empty();
    }

    private static String name(URI uri) {
        return uri.getPath().replaceAll("^/|/$", "");
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The password is nobody's to see. */
    @Override
    public String toString() {
        return address + "/" + index;
    }
}
