package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import java.util.List;
import java.util.regex.Pattern;

/** How missions are brought to Océan, and how what became of them is read. */
final class DeliverySection {

    private static final Pattern MULTIPLIER = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{1,3})?");

    private static final int MOST_FOR_TRACKING = 90;

    private DeliverySection() {}

    static Setting delivery() {
        return Declare.group(
                "delivery",
                List.of(
                        retry(),
                        Declare.duration(
                                        "quiet-time",
                                        "After a call with an unknown outcome, time in which Océan may still do it.",
                                        "Après un appel sans réponse claire, temps pendant lequel Océan peut encore l'exécuter.")
                                .orElse("5s"),
                        Declare.integer(
                                        "backlog-limit",
                                        "Waiting missions above which no more are taken in.",
                                        "Missions en attente au-delà desquelles plus aucune n'est acceptée.")
                                .orElse("1000000")),
                "How missions are brought to Océan.",
                "Comment les missions sont portées à Océan.");
    }

    private static Setting retry() {
        return Declare.group(
                "retry",
                List.of(
                        Declare.duration("initial", "First pause.", "Première pause.")
                                .orElse("1s"),
                        Declare.text("multiplier", "Growth of the pauses.", "Croissance des pauses.")
                                .orElse("2"),
                        Declare.duration("maximum", "Longest pause.", "Pause la plus longue.")
                                .orElse("5m"),
                        Declare.duration(
                                        "give-up-after",
                                        "Time after which a delivery fails.",
                                        "Temps après lequel une livraison échoue.")
                                .orElse("24h")),
                "Pauses between attempts.",
                "Pauses entre les tentatives.");
    }

    static Setting tracking() {
        return Declare.group(
                "tracking",
                List.of(
                        Declare.duration(
                                        "interval",
                                        "Shortest time between two status reads of one mission.",
                                        "Temps minimal entre deux lectures du statut d'une mission.")
                                .orElse("60s"),
                        Declare.integer(
                                        "share",
                                        "Of a hundred calls, so many are kept for status reads while deliveries want them all.",
                                        "Sur cent appels, ceux réservés aux lectures de statut quand les livraisons les voudraient tous.")
                                .orElse("25")),
                "How progress is read.",
                "Comment l'avancement est lu.");
    }

    static List<ValueRule> rules() {
        return List.of(
                ValueRule.positive("delivery.retry.initial"),
                ValueRule.of(
                        "delivery.retry.multiplier",
                        text -> MULTIPLIER.matcher(text).matches(),
                        "a number from 1 on, such as 2 or 1.5",
                        "un nombre à partir de 1, comme 2 ou 1.5"),
                ValueRule.positive("delivery.retry.maximum"),
                ValueRule.positive("delivery.retry.give-up-after"),
                ValueRule.between("delivery.backlog-limit", 1, Integer.MAX_VALUE),
                ValueRule.positive("tracking.interval"),
                ValueRule.between("tracking.share", 1, MOST_FOR_TRACKING));
    }
}
