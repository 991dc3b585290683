package dev.tributary.connector.email.senders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomaticTest {

    private static final List<String> OWN = List.of("Missions@Gateway.example");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted | auto-replied | auto-submitted",
                "auto-submitted | AUTO-GENERATED (rejected) | auto-submitted",
                "Auto-Submitted | (no) auto-notified; owner-email=x | auto-submitted",
                "Auto-Submitted | nobody | auto-submitted",
                "Auto-Submitted | '' | auto-submitted",
                "Auto-Submitted | '(no' | auto-submitted",
                "Return-Path | <> | no-return-path",
                "Return-Path | < > | no-return-path",
                "Precedence | bulk | bulk",
                "Precedence | JUNK | bulk",
                "Precedence | bulk (many) | bulk",
                "Precedence | list | bulk",
                "Precedence | auto_reply | bulk",
                "List-Id | Drivers <drivers.acme.example> | list",
                "List-Post | NO | list",
                "LIST-UNSUBSCRIBE | <mailto:x@acme.example> | list",
                "List-Unsubscribe-Post | List-Unsubscribe=One-Click | list",
                "Mailing-List | x | list",
                "X-Auto-Response-Suppress | All | suppressed",
                "X-Auto-Response-Suppress | 'DR, OOF, AutoReply' | suppressed",
                "Content-Type | multipart/report; report-type=delivery-status; boundary=x | report",
                "Content-Type | Multipart/Report;report-type=disposition-notification | report",
                "Content-Type | (x) multipart/report | report",
                "X-Failed-Recipients | x@acme.example | report",
                "X-Autoreply | yes | auto-response",
                "X-Autorespond | Absent | auto-response",
                "X-Autoresponder | 1 | auto-response",
                "X-Auto-Response-From | x | auto-response",
            })
    void programsAreKnownByTheirFields(String name, String value, String reason) {
        assertThat(Automatic.of(Heads.of("jean@acme.example", name, value), OWN).map(Automatic::reason))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted | no",
                "Auto-Submitted | ' No (a person)'",
                "Auto-Submitted | (auto-replied) no; x=y",
                "Return-Path | <jean@acme.example>",
                "Precedence | first-class",
                "Precedence | bulky",
                "X-Auto-Response-Suppress | 'DR, OOF, RN, NRN'",
                "X-Auto-Response-Suppress | None",
                "Content-Type | multipart/mixed; boundary=\"multipart/report\"",
                "Content-Type | text/plain; x=multipart/report",
                "X-Autoreply | no",
                "X-List-Id | x",
                "Subject | Auto-Submitted: auto-replied",
            })
    void peopleAreNotTakenForPrograms(String name, String value) {
        assertThat(Automatic.of(Heads.of("jean@acme.example", name, value), OWN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAILER-DAEMON@mx.acme.example, mailer",
        "postmaster@acme.example, mailer",
        "missions@GATEWAY.example, own",
        "MISSIONS@gateway.example, own",
        "missions@other.example, ",
        "postmaster2@acme.example, ",
        "jean@acme.example, "
    })
    void someSendersAreNeverAnswered(String sender, @Nullable String reason) {
        assertThat(Automatic.of(Heads.of(sender), OWN).map(Automatic::reason).orElse(null))
                .isEqualTo(reason);
    }

    @Test
    void aSecondFieldCountsAsWell() {
        assertThat(Automatic.of(
                        Heads.of("x@acme.example", "Auto-Submitted", "no", "Auto-Submitted", "auto-replied"), OWN))
                .contains(Automatic.AUTO_SUBMITTED);
        assertThat(Automatic.of(Heads.of(null), OWN)).isEmpty();
    }
}
