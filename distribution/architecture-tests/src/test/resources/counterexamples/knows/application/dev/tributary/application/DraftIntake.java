package dev.tributary.application;

import dev.tributary.connector.spi.MissionDraft;

record DraftIntake(MissionDraft draft) {}
