package dev.tributary.application.model;

import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Partner;

/**
 * An event as the store kept it.
 *
 * @param sequence grows in the order of commits
 * @param entry the number of its entry
 * @param key the mission
 * @param partner whose mission it is
 * @param connector the one that the newest revision came by; of events kept before that one, too
 * @param event what happened
 */
public record RecordedEvent(
        long sequence, long entry, MissionKey key, Partner partner, String connector, TimelineEvent event) {}
