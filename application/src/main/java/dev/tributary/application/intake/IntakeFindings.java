package dev.tributary.application.intake;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Text;
import dev.tributary.domain.draft.Field;
import java.util.List;

/** What can be wrong with an item beside its draft: what is known already stands against it. */
public final class IntakeFindings {

    /** By a mission that the sender sees. */
    static final Finding ID_TAKEN = new Finding(
            Field.ID.path(),
            "id-taken",
            new Text(
                    "this id is taken by a mission with other content: change that mission, or choose another id",
                    "cet identifiant est pris par une mission au contenu différent : modifiez cette mission, ou choisissez"
                            + " un autre identifiant"));

    /** By a cancelled mission that the sender sees. */
    static final Finding ID_OF_CANCELLED = new Finding(
            Field.ID.path(),
            "id-taken",
            new Text(
                    "this id is taken by a cancelled mission: take that one up again by PUT or UPDATE, or choose another"
                            + " id",
                    "cet identifiant est pris par une mission annulée : reprenez-la par PUT ou UPDATE, ou choisissez un"
                            + " autre identifiant"));

    /** By a mission that the sender does not see, and of which nothing is told. */
    static final Finding ID_NOT_FREE = new Finding(
            Field.ID.path(),
            "id-taken",
            new Text(
                    "this id is not free in this gateway: choose another, or ask its operator for an id-prefix",
                    "cet identifiant n'est pas libre dans cette passerelle : choisissez-en un autre, ou demandez un"
                            + " id-prefix à son exploitant"));

    static final Finding ID_UNKNOWN = new Finding(
            Field.ID.path(),
            "id-unknown",
            new Text(
                    "no mission has this id: create it first, or correct the id",
                    "aucune mission n'a cet identifiant : créez-la d'abord, ou corrigez l'identifiant"));

    static final Finding CUSTOMER_CHANGED = new Finding(
            Field.CUSTOMER_ID.path(),
            "customer-changed",
            new Text(
                    "the customer of a mission cannot change: cancel the mission and create another",
                    "le client d'une mission ne peut pas changer : annulez la mission et créez-en une autre"));

    static final Finding ONCE_KEY_REUSED = new Finding(
            "",
            "once-key-reused",
            new Text(
                    "this key was used before with other content: use a new key for each request",
                    "cette clé a déjà servi avec un autre contenu : utilisez une nouvelle clé pour chaque requête"));

    private IntakeFindings() {}

    /** Every finding of the intake, for documentation. */
    public static List<Finding> all() {
        return List.of(
                ID_TAKEN,
                ID_OF_CANCELLED,
                ID_NOT_FREE,
                ID_UNKNOWN,
                CUSTOMER_CHANGED,
                ONCE_KEY_REUSED,
                clearing(Field.EXPIRES_AT));
    }

    /** A warning: the platform is not told of fields without a value. */
    static Finding clearing(Field field) {
        return new Finding(
                field.path(),
                "clearing-may-not-show",
                new Text(
                        "the value was cleared, but Océan may keep the one it has: it cannot be told to forget it",
                        "la valeur a été effacée, mais Océan peut garder celle qu'il a : on ne peut pas lui dire de l'oublier"));
    }
}
