package dev.tributary.acceptance.storm;

import dev.tributary.acceptance.program.RestPartner;
import dev.tributary.acceptance.program.RunningGateway;
import dev.tributary.acceptance.storm.Tally.Count;
import dev.tributary.ocean.simulator.OceanSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Partners at work, foul weather at Océan, and a gateway that is killed under them; then calm, and the judgement. */
final class Storm {

    static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(2);

    private final OceanSimulator ocean;
    private final RunningGateway gateway;
    private final List<RestPartner> doors;
    private final Random random;
    private final Tally tally = new Tally();
    private final Pace pace = new Pace();
    private final Map<Course, RestPartner> courses = new LinkedHashMap<>();
    private int interrupted;

    Storm(OceanSimulator ocean, RunningGateway gateway, List<RestPartner> doors, long seed) {
        this.ocean = ocean;
        this.gateway = gateway;
        this.doors = List.copyOf(doors);
        this.random = new Random(seed);
    }

    int count(Count count) {
        return tally.of(count);
    }

    /** How many missions were under way when the gateway was killed. */
    int interrupted() {
        return interrupted;
    }

    /** What was found, in words; empty where every promise was kept. */
    List<String> pass(String name, int missions, int kills) throws Exception {
        Weather weather = new Weather(ocean, random);
        Killer killer = new Killer(gateway, ocean.ledger(), tally, new Random(random.nextLong()));
        ExecutorService threads = Executors.newFixedThreadPool(doors.size());
        try {
            List<Future<Integer>> work = begin(name, missions, threads);
            int wishes = courses.keySet().stream().mapToInt(Course::length).sum();
            for (int kill = 0; kill < kills; kill++) {
                weather.turn();
                pace.allow(wishes / (kills + 1));
                killer.killOnce();
            }
            pace.allow(wishes);
            end(work);
        } finally {
            threads.shutdownNow();
        }
        weather.calm();
        gateway.awaitReady();
        List<String> findings = new Inquest(ocean, new Doubts(killer.kills(), REQUEST_TIMEOUT)).findings(courses);
        interrupted = Math.toIntExact(courses.entrySet().stream()
                .filter(course -> isInterrupted(course.getKey().id(), course.getValue()))
                .count());
        return findings;
    }

    private static boolean isInterrupted(String id, RestPartner door) {
        return CaseFile.timeline(id, door).contains("\"interrupted\"");
    }

    private List<Future<Integer>> begin(String name, int missions, ExecutorService threads) {
        CoursePlan plan = new CoursePlan(random);
        List<Future<Integer>> work = new ArrayList<>();
        for (int line = 0; line < doors.size(); line++) {
            RestPartner door = doors.get(line);
            List<Course> own = plan.courses(name + "-" + line, missions / doors.size());
            own.forEach(course -> courses.put(course, door));
            work.add(threads.submit(new Partner(door, own, pace, tally, new Random(random.nextLong()))));
        }
        return work;
    }

    private static void end(List<Future<Integer>> work) throws Exception {
        for (Future<Integer> line : work) {
            line.get(5, TimeUnit.MINUTES);
        }
    }
}
