package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;

/**
 * One item that a partner offers.
 *
 * @param draft what it says
 * @param broken whether it is to be written so that it cannot be read as a mission, each format in its own way: a text
 *     where an object belongs, say, or a column too many. The document around it stays readable
 */
public record Item(MissionDraft draft, boolean broken) {

    /** The comment of every item; as anything of a mission, it must not be logged. */
    public static final String COMMENT = "Sonner deux fois chez Camille";

    /** A sound mission for a vehicle. */
    public static Item of(String id) {
        return new Item(
                MissionDraft.of(id).with(MissionField.VEHICLE, "AA-123-BB").with(MissionField.COMMENT, COMMENT), false);
    }

    /** An item that cannot be read as a mission. */
    public static Item brokenOf(String id) {
        return new Item(of(id).draft(), true);
    }

    /** A cancellation; only the id counts. */
    public static Item cancelling(String id) {
        return new Item(MissionDraft.of(id).with(MissionDraft.Action.CANCEL), false);
    }

    /** The same item for another vehicle. */
    public Item forVehicle(String vehicle) {
        return new Item(draft.with(MissionField.VEHICLE, vehicle), broken);
    }

    /** The mission's id. */
    public String id() {
        return draft.get(MissionField.ID).orElseThrow();
    }
}
