package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What is wrong, or was mended, in any table. */
final class TableFindings {

    private TableFindings() {}

    static Finding columnTwice(String name) {
        return finding(
                "column-twice",
                "Two columns have the name " + name + ". Rename one of them, or take it out.",
                "Deux colonnes s'appellent " + name + ". Renommez l'une d'elles, ou supprimez-la.");
    }

    static Finding headerRepeated() {
        return finding(
                "header-repeated",
                "The line is the header once more: several files were put together. Take it out.",
                "La ligne est de nouveau l'en-tête : plusieurs fichiers ont été mis bout à bout. Supprimez-la.");
    }

    static Finding tooManyValues(int values, int columns) {
        return finding(
                "too-many-values",
                "The line has " + values + " values for " + columns
                        + " columns. Name every column, and put values that hold the delimiter in quotes.",
                "La ligne contient " + values + " valeurs pour " + columns
                        + " colonnes. Nommez chaque colonne, et mettez entre guillemets les valeurs qui contiennent le séparateur.");
    }

    static Finding smartQuotesRemoved(String column) {
        return finding(
                "smart-quotes-removed",
                "The value of " + column + " stood in typographic quotes, which were taken off.",
                "La valeur de " + column + " était entre guillemets typographiques, qui ont été retirés.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
