package dev.tributary.acceptance.files;

import dev.tributary.acceptance.program.Await;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatedMission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks whether every line of every file was taken once and told, and whether anything was left lying. */
record Audit(Folders folders, OceanSimulator ocean, Path temporary) {

    private static final Pattern VERDICT = Pattern.compile("(?m)^(\\d+;[A-Z]+);");

    /** @param comments that missions must bear, by id */
    void awaitEnd(List<Sheet> sheets, List<Sheet> uploads, Map<String, String> comments, Duration patience)
            throws Exception {
        List<Sheet> all = new ArrayList<>(sheets);
        all.addAll(uploads);
        Await.within(
                patience,
                "all files are put away",
                () -> waiting(all).toString(),
                () -> waiting(all).isEmpty()
                        && Folders.names(folders.of("inbox")).isEmpty());
        Await.within(
                patience,
                "all is at Océan",
                () -> missing(comments),
                () -> standing().equals(new TreeMap<>(comments)));
    }

    private List<String> waiting(List<Sheet> sheets) {
        return sheets.stream()
                .map(Sheet::name)
                .filter(name -> !folders.isPutAway(name))
                .toList();
    }

    private Map<String, String> standing() {
        Map<String, String> standing = new TreeMap<>();
        for (SimulatedMission mission : ocean.missions()) {
            standing.put(mission.idMission(), mission.content().getOrDefault("commentaire", ""));
        }
        return standing;
    }

    private String missing(Map<String, String> comments) {
        Map<String, String> missing = new TreeMap<>(comments);
        missing.entrySet().removeAll(standing().entrySet());
        return "not there: " + missing;
    }

    /** @param uploads which the partner uploaded twice, as it could not know better */
    List<String> findings(List<Sheet> sheets, List<Sheet> uploads) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Sheet sheet : sheets) {
            compare(sheet.name() + " was told", told(sheet.name()), sheet.verdicts(), findings);
        }
        for (Sheet sheet : uploads) {
            List<String> told = told(sheet.name());
            boolean isWhole = told.equals(sheet.verdicts()) || told.equals(sheet.verdictsOfAgain());
            if (!isWhole) {
                findings.add(sheet.name() + " was told " + told);
            }
        }
        ocean.missions().stream()
                .filter(mission -> mission.creations() != 1 || mission.copies() != 1)
                .map(mission -> mission.idMission() + " was put there " + mission.creations() + " times")
                .forEach(findings::add);
        put("done", sheets.stream().filter(Sheet::isAnyTaken), findings);
        put("rejected", sheets.stream().filter(sheet -> !sheet.isAnyTaken()), findings);
        compare("left lying:", left(), List.of(), findings);
        return findings;
    }

    private static void compare(String what, List<String> actual, List<String> expected, List<String> findings) {
        if (!actual.equals(expected)) {
            findings.add(what + " " + actual + ", not " + expected);
        }
    }

    private List<String> told(String name) throws IOException {
        if (!folders.hasResult(name)) {
            return List.of("nothing");
        }
        return VERDICT.matcher(Files.readString(folders.result(name)))
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();
    }

    private void put(String kind, Stream<Sheet> expected, List<String> findings) throws IOException {
        List<String> there = Folders.names(folders.of(kind)).stream()
                .filter(name -> !name.startsWith("upload"))
                .toList();
        compare("in " + kind, there, expected.map(Sheet::name).sorted().toList(), findings);
    }

    private List<String> left() throws IOException {
        List<String> left = new ArrayList<>(Folders.names(folders.claims()));
        left.addAll(Folders.names(folders.of("inbox")));
        left.addAll(Folders.names(folders.uploading()));
        Folders.names(folders.of("results")).stream()
                .filter(name -> name.startsWith("."))
                .forEach(left::add);
        Folders.names(temporary).stream()
                .filter(name -> name.startsWith("tributary-"))
                .forEach(left::add);
        return left;
    }
}
