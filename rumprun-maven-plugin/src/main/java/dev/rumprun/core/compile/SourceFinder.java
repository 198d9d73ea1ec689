// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compile;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.DirectoryScanner;

/** Finds the sources of a program by include and exclude patterns. */
final class SourceFinder {

    private SourceFinder() {
    }

    /** All sources, sorted by name within each directory; each file once, by however many links it can be reached. */
    static List<Source> find(CompileRequest request) throws IOException {
        List<Source> sources = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (int i = 0; i < request.sourceDirectories().size(); i++) {
            Path directory = request.sourceDirectories().get(i);
            if (Files.isDirectory(directory)) {
                for (String file : filesIn(directory, request)) {
                    if (seen.add(directory.resolve(file).toRealPath())) {
                        sources.add(source(directory.resolve(file), i + "/" + file));
                    }
                }
            }
        }
        return sources;
    }

    private static String[] filesIn(Path directory, CompileRequest request) {
        List<String> includes = request.includes().isEmpty() ? Language.defaultIncludes() : request.includes();
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(directory.toFile());
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(request.excludes().toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        String[] files = scanner.getIncludedFiles();
        Arrays.sort(files);
        return files;
    }

    private static Source source(Path path, String name) {
        Language language = Language.of(path.getFileName().toString()).orElseThrow(() -> RumprunException.setup(
                "<includes> selects " + path + ", which is no C, C++ or assembly source by its ending.",
                "narrow the patterns: " + Language.defaultIncludes()));
        return new Source(path, language, name);
    }
}
