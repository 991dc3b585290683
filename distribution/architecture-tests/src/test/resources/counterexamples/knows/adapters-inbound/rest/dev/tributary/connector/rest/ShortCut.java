package dev.tributary.connector.rest;

import dev.tributary.application.Missions;

record ShortCut(Missions missions) {}
