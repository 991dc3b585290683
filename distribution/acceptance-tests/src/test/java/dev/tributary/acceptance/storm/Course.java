package dev.tributary.acceptance.storm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that one partner wants of one mission, in order, and how much of it was acknowledged so far. */
final class Course {

    private final String id;
    private final List<Wish> wishes;
    private final List<Acknowledgement> acknowledged = new CopyOnWriteArrayList<>();

    Course(String id, List<Wish> wishes) {
        this.id = id;
        this.wishes = List.copyOf(wishes);
    }

    String id() {
        return id;
    }

    int length() {
        return wishes.size();
    }

    boolean isOver() {
        return acknowledged.size() == wishes.size();
    }

    Wish next() {
        return wishes.get(acknowledged.size());
    }

    void acknowledge(int revision) {
        acknowledged.add(new Acknowledgement(next(), revision));
    }

    List<Acknowledgement> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
