package org.sightline.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A port of this machine that nobody uses: the one of last time if it can be had. */
final class Port {

    private Port() {}

    static int free(Path remembered) throws IOException {
        int last = read(remembered);
        if (last > 0 && isFree(last)) {
            return last;
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            OwnerOnly.write(remembered, any.getLocalPort() + "\n");
            return any.getLocalPort();
        }
    }

    private static int read(Path remembered) throws IOException {
        String text = Files.exists(remembered) ? Files.readString(remembered).strip() : "";
        return text.matches("[1-9][0-9]{3,4}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }
}
