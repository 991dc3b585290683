package dev.tributary.connector.example;

import dev.tributary.application.Missions;

record ShortWay(Missions missions) {}
