package dev.tributary.connector.testkit;

import dev.tributary.application.Missions;

record GatewayDesk(Missions missions) {}
