// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A jar with all that it needs, remembered from one build to the next: to find that out takes longer than all the rest
 * of a build in which nothing has changed.
 *
 * @param record the file that remembers them
 */
public record RememberedJars(Path record) {

    /**
     * The jars.
     *
     * @param main the jar that needs the others
     * @param found asked for all of them if the main jar is another one than before, or one of them is gone
     */
    public List<Path> of(Path main, Supplier<List<Path>> found) {
        try {
            String wanted = main + " " + Files.size(main) + " " + Files.getLastModifiedTime(main).toMillis();
            List<String> lines = Files.isRegularFile(record) ? Files.readAllLines(record) : List.of();
            if (!lines.isEmpty() && lines.get(0).equals(wanted)) {
                List<Path> jars = lines.stream().skip(1).map(Path::of).toList();
                if (jars.stream().allMatch(Files::isRegularFile)) {
                    return jars;
                }
            }
            List<Path> jars = found.get();
            Files.createDirectories(record.getParent());
            List<String> written = new ArrayList<>(List.of(wanted));
            jars.forEach(jar -> written.add(jar.toString()));
            Path made = record.resolveSibling(record.getFileName() + ".new");
            Directories.publish(Files.write(made, written), record);
            return jars;
        } catch (IOException e) {
            throw RumprunException.io("Cannot remember the jars of " + main, e);
        }
    }
}
