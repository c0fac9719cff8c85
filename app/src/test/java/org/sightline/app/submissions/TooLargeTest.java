package org.sightline.app.submissions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.TestWeb;

class TooLargeTest {

    private final FreshCase one = new FreshCase();

    @Test
    void a_file_over_the_limit_costs_no_other() {
        byte[] large = new byte[50 * 1024 * 1024 + 1];

        Document sent =
                one.send(one.lead(), Map.of("large.csv", large, "school.csv", FreshCase.SCHOOL.getBytes(UTF_8)));

        assertThat(sent.text()).contains("“large.csv” is larger than 50 MB, so it was not kept");
        assertThat(sent.select("section.file h2").eachText()).containsExactly("school.csv");
    }

    /** Answered from the head of the request alone: nothing of the five hundred megabytes is read or kept. */
    @Test
    void half_a_gigabyte_is_refused_before_it_is_sent() throws IOException {
        URI address = URI.create(TestWeb.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + one.files() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: multipart/form-data; boundary=apart\r\nContent-Length: 524288000\r\n\r\n"
                            + "--apart\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n")
                    .getBytes(UTF_8));
            out.flush();

            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[8192];
            for (int read = 0; read >= 0 && answer.indexOf("too large") < 0; ) {
                read = socket.getInputStream().read(buffer);
                answer.append(new String(buffer, 0, Math.max(0, read), UTF_8));
            }

            assertThat(answer.toString()).startsWith("HTTP/1.1 413").contains("too large");
        }
    }
}
