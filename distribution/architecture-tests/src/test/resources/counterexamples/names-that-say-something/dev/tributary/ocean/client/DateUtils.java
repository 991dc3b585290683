package dev.tributary.ocean.client;

final class DateUtils {

    private DateUtils() {}
}
