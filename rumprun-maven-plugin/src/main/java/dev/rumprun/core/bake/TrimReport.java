// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.trim.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what was left out of images, and why. */
public final class TrimReport {

    private static final double KILO = 1e3;

    private TrimReport() {
    }

    /**
     * What became of the components of an image.
     *
     * @param report that of the images
     * @return nothing if the image has all that its configuration names
     */
    public static List<Decision> decisions(Path report, String platform) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        String current = "";
        try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.VALUE_STRING) {
                    continue;
                }
                if (ImageReport.PLATFORM.equals(json.currentName())) {
                    current = json.getText();
                } else if ("component".equals(json.currentName()) && current.equals(platform)) {
                    decisions.add(decision(json));
                }
            }
        }
        return decisions;
    }

    private static Decision decision(JsonParser json) throws IOException {
        String component = json.getText();
        json.nextToken();
        boolean kept = json.nextBooleanValue();
        json.nextToken();
        String reason = json.nextTextValue();
        json.nextToken();
        return new Decision(component, kept, reason, json.nextLongValue(0));
    }

    /**
     * The same in words.
     *
     * @param directory where the images are
     * @param name what their names begin with
     * @throws RumprunException if there is no such image
     */
    public static List<String> lines(Path directory, String name, List<String> platforms) {
        Path report = ImageReport.of(directory, name);
        List<String> lines = new ArrayList<>();
        try {
            for (String platform : platforms) {
                if (!Files.isRegularFile(report) || ImageReport.config(report, platform).isEmpty()) {
                    throw RumprunException.setup(
                            "There is no image for " + platform + " of " + name + " in " + directory + ".",
                            "bake it first: run mvn package, or put the goal bake before this one");
                }
                lines.add(name + "-" + platform + ".bin, "
                        + size(Files.size(directory.resolve(name + "-" + platform + ".bin"))));
                decisions(report, platform).forEach(decision -> lines.addAll(lines(decision)));
                if (decisions(report, platform).isEmpty()) {
                    lines.add("  has all components that its configuration names");
                }
            }
        } catch (IOException e) {
            throw RumprunException.io("Cannot read " + report, e);
        }
        return lines;
    }

    private static List<String> lines(Decision decision) {
        String line = String.format(Locale.ROOT, "  %s %-14s %10s  %s", decision.kept() ? "kept" : "left out",
                decision.component(), "~" + size(decision.bytes()), decision.reason())
                .replaceFirst("^  kept", "  kept    ");
        return decision.kept()
                ? List.of(line)
                : List.of(line, "           without it: " + decision.without() + "; <keep>" + decision.component()
                        + "</keep> brings it back");
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f kB", bytes / KILO);
    }
}
