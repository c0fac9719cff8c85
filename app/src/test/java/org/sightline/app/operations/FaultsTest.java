package org.sightline.app.operations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong around Sightline, and what people notice of it. */
class FaultsTest {

    private static final String HEAD = lines(
            "POST /cases/1/files HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: multipart/form-data; boundary=apart",
            "Content-Length: %d");
    private static final String PART =
            lines("--apart", "Content-Disposition: form-data; name=\"files\"; filename=\"large.csv\"");

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    @Test
    void a_database_that_ends_every_connection_is_back_for_the_next_page() throws Exception {
        try (ConfigurableApplicationContext web = TestWeb.start(Map.of("sightline.made-up", true))) {
            Guest lead = new Guest(TestWeb.address(web));
            lead.signIn("lead", "a quiet harbour");
            assertThat(lead.get("/cases").status()).isEqualTo(200);

            JdbcClient.create(web.getBean(javax.sql.DataSource.class))
                    .sql("""
                            select count(pg_terminate_backend(pid)) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()
                            """)
                    .query(Long.class)
                    .single();

            List<Integer> answers = new ArrayList<>();
            for (int page = 0; page < 20 && !answers.contains(200); page++) {
                answers.add(lead.get("/cases").status());
            }
            assertThat(answers).contains(200).doesNotContain(500);
        }
    }

    @Test
    void many_who_never_finish_what_they_ask_do_not_keep_others_from_their_pages() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int client = 0; client < 200; client++) {
                slow.add(begun());
            }
            Guest lead = TestWeb.signedIn("lead");

            assertThat(lead.get("/cases").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @Tag("slow")
    void whoever_never_finishes_what_they_ask_is_let_go() throws Exception {
        try (Socket slow = begun()) {
            slow.setSoTimeout(40_000);
            assertThat(isClosed(slow)).isTrue();
        }
    }

    private static boolean isClosed(Socket slow) throws IOException {
        try (InputStream in = slow.getInputStream()) {
            byte[] all = in.readAllBytes();
            return new String(all, US_ASCII).isEmpty() || new String(all, US_ASCII).startsWith("HTTP/1.1 4");
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    private static Socket begun() throws IOException {
        URI address = URI.create(TestWeb.address());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.getOutputStream().write("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void an_upload_of_half_a_gigabyte_is_refused_without_being_held() throws Exception {
        URI address = URI.create(TestWeb.address());
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long began = System.nanoTime();

        String answer = send(address, 500_000_000L);

        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)).isLessThan(60);
        System.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(100_000_000L);
        assertThat(TestWeb.guest().get("/sign-in").status()).isEqualTo(200);
    }

    /** Says how much will come, and begins to send it; the answer must not wait for the end. */
    private static String send(URI address, long length) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write((HEAD.formatted(length) + PART).getBytes(US_ASCII));
            byte[] some = new byte[1 << 16];
            java.util.Arrays.fill(some, (byte) 'a');
            try {
                for (long sent = 0; sent < length && socket.getInputStream().available() == 0; sent += some.length) {
                    out.write(some);
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            } catch (IOException refused) {
                // the answer may already be there
            }
            byte[] answer = new byte[64];
            int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
            return new String(answer, 0, read, US_ASCII);
        }
    }

    /** As browsers do: they look at the answer only after they have sent everything. */
    @Test
    void whoever_sends_all_of_half_a_gigabyte_reads_why_it_was_refused() throws Exception {
        URI address = URI.create(TestWeb.address());
        long length = 500_000_000L;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            byte[] begin = (HEAD.formatted(length) + PART).getBytes(US_ASCII);
            out.write(begin);
            byte[] some = new byte[1 << 20];
            for (long left = length - PART.length(); left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(left, some.length));
            }
            out.flush();

            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("</html>");
            assertThat(org.jsoup.Jsoup.parse(answer).select("h1").text()).isEqualTo("This is too large");
        }
    }
}
