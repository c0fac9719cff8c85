package org.sightline.app.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.sightline.app.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second factors: six digits that an app makes every half minute (RFC 6238), and recovery codes for a lost phone. */
@Component
public final class SecondFactors {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 12;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Transactions transactions;
    private final JdbcClient sql;
    private final InstantSource clock;
    private final HmacOneTimePasswordGenerator codes = new HmacOneTimePasswordGenerator();

    SecondFactors(Transactions transactions, JdbcClient sql, InstantSource clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether signing in asks for one. */
    public boolean has(long account) {
        return secret(account, true).isPresent();
    }

    /** The secret that waits for somebody to show that their app has it; a new one where none waits. */
    byte[] waiting(long account) {
        return transactions.atWork(() -> {
            byte[] fresh = new byte[SECRET_BYTES];
            RANDOM.nextBytes(fresh);
            sql.sql("insert into second_factor (account_id, secret, made_at) values (:account, :secret, :now)"
                            + " on conflict do nothing")
                    .param("account", account)
                    .param("secret", fresh)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            return secret(account, false).orElse(fresh);
        });
    }

    /** @return the recovery codes, told this once; nothing where the code was not right */
    Optional<List<String>> confirm(long account, String code) {
        return transactions.atWork(() -> {
            if (!fits(account, code, false)) {
                return Optional.empty();
            }
            sql.sql("update second_factor set confirmed_at = :now where account_id = :account")
                    .param("account", account)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            return Optional.of(freshRecoveryCodes(account));
        });
    }

    /** Whether this code is right now and was not used before. */
    public boolean accepts(long account, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return transactions.atWork(() -> fits(account, code, true) || recovers(account, code));
    }

    void remove(long account) {
        transactions.atWork(() -> Stream.of("recovery_code", "second_factor")
                .mapToInt(table -> sql.sql("delete from " + table + " where account_id = :account")
                        .param("account", account)
                        .update())
                .sum());
    }

    private Optional<byte[]> secret(long account, boolean confirmed) {
        return sql.sql("select secret from second_factor where account_id = :account"
                        + " and (confirmed_at is not null) = :confirmed")
                .param("account", account)
                .param("confirmed", confirmed)
                .query(byte[].class)
                .optional();
    }

    /** A clock may be half a minute ahead or behind. */
    private boolean fits(long account, String code, boolean confirmed) {
        Optional<byte[]> secret = secret(account, confirmed);
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        return secret.isPresent()
                && LongStream.rangeClosed(now - 1, now + 1)
                        .filter(step ->
                                MessageDigest.isEqual(code(secret.get(), step).getBytes(UTF_8), code.getBytes(UTF_8)))
                        .anyMatch(step -> use(account, step));
    }

    private String code(byte[] secret, long step) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException everyKeyWillDo) {
            throw new IllegalStateException(everyKeyWillDo);
        }
    }

    private boolean use(long account, long step) {
        return sql.sql("update second_factor set last_step = :step where account_id = :account and last_step < :step")
                        .param("account", account)
                        .param("step", step)
                        .update()
                == 1;
    }

    private boolean recovers(long account, String code) {
        return sql.sql("update recovery_code set used_at = :now where account_id = :account and code_hash = :hash"
                                + " and used_at is null")
                        .param("account", account)
                        .param("hash", OnceOnly.hash(code))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private List<String> freshRecoveryCodes(long account) {
        sql.sql("delete from recovery_code where account_id = :account")
                .param("account", account)
                .update();
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            StringBuilder code = new StringBuilder();
            RANDOM.ints(RECOVERY_LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
            sql.sql("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
                    .param("account", account)
                    .param("hash", OnceOnly.hash(code.toString()))
                    .update();
            fresh.add(code.insert(8, '-').insert(4, '-').toString());
        }
        return List.copyOf(fresh);
    }
}
