package dev.tributary.acceptance.feature;

import dev.tributary.connector.spi.MissionField;
import java.util.Map;

/** The Océan of a scenario: what it is made to do, and what it holds in the end. */
public interface Ocean {

    /** What it says when it refuses. */
    String REFUSAL = "Échec : traitement impossible";

    void goDown();

    void comeBack();

    /** Refuses the next creation of this mission. */
    void refuse(String id);

    /** Refuses the next deletion of this mission. */
    void refuseDeletion(String id);

    /** The next creation of this mission takes effect, but its answer is lost. */
    void loseAnswerToCreation(String id);

    /** The recipient has done the mission. */
    void finish(String id);

    /** The recipient has refused the mission. */
    void refuseInField(String id);

    int creations(String id);

    /** What it holds of the mission; empty if it is not there. */
    Map<MissionField, String> content(String id);
}
