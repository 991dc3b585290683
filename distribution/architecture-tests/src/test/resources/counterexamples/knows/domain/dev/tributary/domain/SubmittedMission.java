package dev.tributary.domain;

import dev.tributary.application.Missions;

record SubmittedMission(Missions missions) {}
