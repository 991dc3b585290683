package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.mapping.Mapping;

/**
 * How rows are read.
 *
 * @param mapping where fields come from
 * @param zones who says in which zone dates are that tell no offset
 * @param postcodes what is done with four digits
 */
public record RowRules(Mapping mapping, Zones zones, Postcodes postcodes) {

    /** Who says in which zone dates are that tell no offset. */
    public enum Zones {
        /** The connector, for all of them. */
        CONNECTOR,
        /** Nobody but the mapping: under Océan's names they are in UTC. */
        NONE
    }

    /** What is done with four digits where a postcode belongs. */
    public enum Postcodes {
        /** They become five: Excel has dropped the zero. */
        FRENCH,
        /** They stay as they are. */
        AS_IS
    }
}
