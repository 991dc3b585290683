package dev.tributary.store;

import org.mockito.Mockito;

final class MockedStore {

    Object store() {
        return Mockito.mock(Object.class);
    }
}
