package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Text;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** Explains what can be wrong with a connector that was found. */
final class CatalogueFaults {

    private static final String SERVICE = ConnectorProvider.class.getName() + ": ";

    private CatalogueFaults() {}

    static CatalogueFault unusable(ServiceConfigurationError error) {
        String message = String.valueOf(error.getMessage());
        return unusable(message.startsWith(SERVICE) ? message.substring(SERVICE.length()) : message, error.getCause());
    }

    static CatalogueFault unusable(String where, @Nullable Throwable cause) {
        String detail = cause == null ? "" : " (" + cause + ")";
        return new CatalogueFault(
                "connector-unusable",
                where,
                new Text("it cannot be loaded" + detail, "il ne peut pas être chargé" + detail),
                new Text(
                        "a jar is missing beside it, or its class is not public with a public constructor without"
                                + " parameters",
                        "il manque un jar à côté, ou sa classe n'est pas publique avec un constructeur public sans"
                                + " paramètres"),
                new Text(
                        "put all the connector's jars in place, or ask its author for a complete version",
                        "mettez en place tous les jars du connecteur, ou demandez à son auteur une version complète"));
    }

    static CatalogueFault otherVersion(String where, int oldest, int newest) {
        String versions = oldest == newest ? String.valueOf(newest) : oldest + "-" + newest;
        return new CatalogueFault(
                "connector-spi-version",
                where,
                new Text(
                        "it was made for version " + versions + " of the connector interface, and this gateway speaks "
                                + ConnectorProvider.SPI_VERSION,
                        "il a été fait pour la version " + versions + " de l'interface des connecteurs, et cette"
                                + " passerelle parle la " + ConnectorProvider.SPI_VERSION),
                new Text(
                        "the connector and the gateway were updated apart",
                        "le connecteur et la passerelle ont été mis à jour séparément"),
                new Text(
                        "install the version of the connector that belongs to this gateway",
                        "installez la version du connecteur qui correspond à cette passerelle"));
    }

    static CatalogueFault startFailed(String where, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String threw = failure + (trace.length == 0 ? "" : " at " + trace[0]);
        return new CatalogueFault(
                "connector-start-failed",
                where,
                new Text("its start threw " + threw, "son démarrage a lancé " + threw),
                new Text(
                        "a mistake in the connector itself, which met with something it did not expect",
                        "une erreur dans le connecteur lui-même, qui a rencontré quelque chose d'inattendu"),
                new Text(
                        "tell its author; the log at level DEBUG has the whole trace",
                        "prévenez son auteur ; le journal au niveau DEBUG contient toute la trace"));
    }

    static CatalogueFault duplicate(String where, ConnectorKind first) {
        return new CatalogueFault(
                "connector-duplicate",
                where,
                new Text(
                        "its type '" + first.type() + "' is taken by " + first.where(),
                        "son type « " + first.type() + " » est pris par " + first.where()),
                new Text("two versions of one connector lie side by side", "deux versions d'un connecteur se côtoient"),
                new Text("remove one of them", "retirez l'une des deux"));
    }

    static CatalogueFault illDeclared(String where, Text what) {
        return new CatalogueFault(
                "connector-ill-declared",
                where,
                what,
                new Text("a mistake in the connector itself", "une erreur dans le connecteur lui-même"),
                new Text("tell its author", "prévenez son auteur"));
    }
}
