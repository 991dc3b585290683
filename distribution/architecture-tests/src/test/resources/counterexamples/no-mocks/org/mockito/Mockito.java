package org.mockito;

public final class Mockito {

    private Mockito() {}

    public static <T> T mock(Class<T> type) {
        throw new UnsupportedOperationException(type.getName());
    }
}
