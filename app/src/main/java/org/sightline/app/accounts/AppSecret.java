package org.sightline.app.accounts;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A secret as an app takes it: as a picture to point the phone at, and spelled out for who can not. */
final class AppSecret {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final String login;
    private final byte[] secret;

    AppSecret(String login, byte[] secret) {
        this.login = login;
        this.secret = secret;
    }

    /** A QR code with its quiet edge of four modules. */
    QrPicture picture() {
        QrCode code = QrCode.encodeText(address(), QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 8, path.toString());
    }

    /** In groups of four, as people copy it. */
    String spelled() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String address() {
        return "otpauth://totp/Sightline:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + base32()
                + "&issuer=Sightline";
    }

    private String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte each : secret) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(each);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(BASE_32.charAt(buffer >> held & (1 << BITS) - 1));
            }
            buffer &= (1 << held) - 1;
        }
        return text.toString();
    }
}
