package dev.tributary.store;

import com.google.inject.Singleton;

@Singleton
final class InjectedStore {}
