package dev.tributary.store;

class ExtensibleStore {}
