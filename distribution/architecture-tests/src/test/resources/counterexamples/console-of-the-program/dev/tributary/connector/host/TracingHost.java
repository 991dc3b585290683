package dev.tributary.connector.host;

final class TracingHost {

    void tell(Exception failure) {
        failure.printStackTrace();
    }
}
