package dev.tributary.application.port;

/** The store cannot do its work now; nothing of the change was kept. The message tells the operator what to do. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the store. */
    public enum Kind {
        /** No room is left on the disk. */
        FULL("Il n'y a plus de place sur le disque de la base. Faites-y de la place ; une passerelle en marche reprend"
                + " d'elle-même."),
        /** The file is damaged. */
        CORRUPT(
                "La base est endommagée. Arrêtez Tributary, mettez-la en lieu sûr avec les fichiers -wal et -shm, puis"
                        + " remettez la dernière sauvegarde à sa place, ou sauvez ce qui est lisible avec sqlite3 et .recover."),
        /** Another process, or another store of this one, has it. */
        IN_USE("La base est utilisée par un autre programme. Arrêtez-le d'abord, ou donnez à celui-ci un autre fichier"
                + " (store.url). Le verrou disparaît avec le processus qui le tient."),
        /** Closed, not to be read or written, or more asked of it than it takes at once. */
        UNAVAILABLE("La base ne peut pas servir. Son répertoire doit exister ou pouvoir être créé, et l'utilisateur de"
                + " ce processus doit pouvoir y écrire.");

        private final String french;

        Kind(String french) {
            this.french = french;
        }
    }

    private final Kind kind;

    public StoreFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StoreFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The message for people who read French; what only the store knows, such as its file, follows in English. */
    public String inFrench() {
        return kind.french + " Détail, en anglais : " + getMessage();
    }
}
