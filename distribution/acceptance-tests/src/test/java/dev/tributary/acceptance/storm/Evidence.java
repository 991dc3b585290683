package dev.tributary.acceptance.storm;

import java.util.List;

/** Everything that is known of one mission once a storm is over. */
record Evidence(
        String id, List<Acknowledgement> acknowledged, List<Happening> happenings, Standing standing, Told told) {

    Evidence {
        acknowledged = List.copyOf(acknowledged);
        happenings = List.copyOf(happenings);
    }

    Acknowledgement newest() {
        return acknowledged.get(acknowledged.size() - 1);
    }
}
