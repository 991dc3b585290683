package dev.tributary.application;

import java.util.Optional;

interface PerhapsMissions {

    void submit(Optional<String> comment);
}
