package dev.tributary.domain;

import java.net.http.HttpClient;

record LookedUpMission(HttpClient client) {}
