package dev.tributary.acceptance.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folders of one partner, as they lie on the gateway's disk. */
record Folders(Path root, String partner) {

    Path of(String kind) {
        return root.resolve(partner).resolve(kind);
    }

    Path claims() {
        return root.resolve(".claimed").resolve(partner);
    }

    Path uploading() {
        return root.resolve(".uploading").resolve(partner);
    }

    Path result(String name) {
        return of("results").resolve(name + ".result.csv");
    }

    private Path unfinishedResult(String name) {
        return of("results").resolve("." + name + ".result.csv.part");
    }

    /** The watched ones have to be there before the program is. */
    void make() throws IOException {
        for (Path folder : watched()) {
            Files.createDirectories(folder);
        }
    }

    List<Path> watched() {
        return List.of(claims(), of("inbox"), of("results"), of("done"), of("rejected"));
    }

    /** As the end of an upload does it. */
    void drop(String name, String content) throws IOException {
        Path unfinished = of("inbox").resolve(name + ".part");
        Files.writeString(unfinished, content);
        Files.move(unfinished, of("inbox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @param before whether there was a result of it in a run before */
    Step step(String name, boolean before) throws IOException {
        if (isPutAway(name)) {
            return Step.PUT_AWAY;
        }
        if (!isClaimed(name)) {
            return Step.WAITS;
        }
        if (Files.exists(unfinishedResult(name))) {
            return Step.RESULT_BEGUN;
        }
        return !before && hasResult(name) ? Step.RESULT_TOLD : Step.CLAIMED;
    }

    boolean hasResult(String name) {
        return Files.exists(result(name));
    }

    /** Whether it is in none of the folders. */
    boolean isMissing(String name) throws IOException {
        return !Files.exists(of("inbox").resolve(name)) && !isClaimed(name) && !isPutAway(name);
    }

    boolean isPutAway(String name) {
        return Files.exists(of("done").resolve(name))
                || Files.exists(of("rejected").resolve(name));
    }

    boolean isClaimed(String name) throws IOException {
        return names(claims()).stream().anyMatch(claim -> claim.endsWith("~" + name));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }
}
