package dev.tributary.ocean.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a mission says, kept as the parameters of the calls that said it; later ones win. */
record MissionContent(List<ReceivedParameters> layers) {

    MissionContent {
        layers = List.copyOf(layers);
    }

    static MissionContent of(ReceivedParameters parameters) {
        return new MissionContent(List.of(parameters));
    }

    MissionContent changedBy(ReceivedParameters parameters, OpenQuestions.OnModify onModify) {
        if (onModify == OpenQuestions.OnModify.REPLACE) {
            return of(parameters);
        }
        List<ReceivedParameters> all = new ArrayList<>(layers);
        all.add(parameters);
        return new MissionContent(all);
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        layers.forEach(layer -> values.putAll(layer.asMap()));
        return Collections.unmodifiableMap(values);
    }
}
