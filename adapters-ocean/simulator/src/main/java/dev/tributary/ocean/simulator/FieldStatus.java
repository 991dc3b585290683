package dev.tributary.ocean.simulator;

/** The statuses this Océan tells of; the vendor publishes none, so the words are made up. */
public enum FieldStatus {
    PREPARED("PREPAREE", "Préparée"),
    SENT("ENVOYEE", "Envoyée"),
    RECEIVED("RECUE", "Reçue par le terminal"),
    READ("LUE", "Lue"),
    ACCEPTED("ACCEPTEE", "Acceptée"),
    STARTED("DEMARREE", "Démarrée"),
    DONE("TERMINEE", "Terminée"),
    REFUSED("REFUSEE", "Refusée"),
    DELETED("SUPPRIMEE", "Supprimée");

    private final String code;
    private final String label;

    FieldStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** What travels as {@code statusCode}. */
    public String code() {
        return code;
    }

    /** What travels as {@code status}. */
    public String label() {
        return label;
    }

    boolean isFinal() {
        return this == DONE || this == REFUSED || this == DELETED;
    }
}
