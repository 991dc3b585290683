package dev.tributary.connector.rest.batch;

import java.util.List;

final class ParallelBatch {

    long count(List<String> items) {
        return items.parallelStream().filter(String::isEmpty).count();
    }
}
