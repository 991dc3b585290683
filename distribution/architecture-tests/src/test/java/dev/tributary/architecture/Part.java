package dev.tributary.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/**
 * A module with code.
 *
 * @param folder as the root pom lists it
 * @param root its package; no other module has classes there
 * @param knows the folders of the modules of ours that it may use
 * @param instead what to do for whoever would like it to know more
 */
record Part(String folder, String root, List<String> knows, String instead) {

    String packages() {
        return root + "..";
    }

    JavaClasses mainClasses() {
        return read("target/classes");
    }

    JavaClasses testClasses() {
        return read("target/test-classes");
    }

    private JavaClasses read(String classes) {
        return new ClassFileImporter().importPaths(Project.ROOT.resolve(folder).resolve(Path.of(classes)));
    }

    @Override
    public String toString() {
        return folder;
    }
}
