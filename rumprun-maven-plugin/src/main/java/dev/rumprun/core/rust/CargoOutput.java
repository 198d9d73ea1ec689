// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.rust;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.log.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What cargo says: what it has made, in lines of JSON; and the compiler's warnings and errors.
 */
final class CargoOutput implements Consumer<String> {

    private static final Pattern PROBLEM = Pattern.compile("(warning|error)(?:\\[\\w+])?: (.*)");
    private static final Pattern PLACE = Pattern.compile("\\s*--> (.+):(\\d+):(\\d+)");
    private static final JsonFactory JSON = new JsonFactory();

    private final BuildLog log;
    private final Diagnostics diagnostics;
    private final SortedMap<String, Path> executables = new TreeMap<>();
    private final List<Path> manifests = new ArrayList<>();
    private Matcher problem;

    CargoOutput(BuildLog log) {
        this.log = log;
        diagnostics = new Diagnostics(log);
    }

    /** The programs that were made, by their names. */
    SortedMap<String, Path> executables() {
        return executables;
    }

    /** The manifests of all packages that were made. */
    List<Path> manifests() {
        return manifests;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith("{\"reason\":\"compiler-artifact\"")) {
            acceptArtifact(line);
            return;
        }
        Matcher place = PLACE.matcher(line);
        if (problem != null && place.matches()) {
            diagnostics.report(problem.group(1).equals("warning"), place.group(1),
                    place.group(2) + "," + place.group(3), problem.group(2));
        }
        Matcher next = PROBLEM.matcher(line);
        problem = next.matches() ? next : null;
    }

    private void acceptArtifact(String line) {
        try {
            Map<String, String> artifact = texts(line);
            manifests.add(Path.of(artifact.get("/manifest_path")));
            if (artifact.containsKey("/executable")) {
                executables.put(artifact.get("/target/name"), Path.of(artifact.get("/executable")));
            }
        } catch (IOException e) {
            log.debug("Not understood: " + line);
        }
    }

    /** The texts of an object, and of the objects in it, by their paths. */
    private static Map<String, String> texts(String json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    texts.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
        }
        return texts;
    }
}
