// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** What {@code rumprun:doctor} has found out, as its JSON file says. */
public record DoctorReport(JsonNode json) {

    /** Reads the file. */
    public static DoctorReport of(File file) throws IOException {
        return new DoctorReport(new ObjectMapper().readTree(file));
    }

    /** The worst that was found. */
    public String state() {
        return json.path("state").asText();
    }

    /** The toolchain that builds use. */
    public JsonNode toolchain() {
        return json.at("/toolchains/0");
    }

    /** The first thing of a name that was looked at. */
    public JsonNode check(String name) {
        for (JsonNode check : json.path("checks")) {
            if (check.path("name").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("No " + name + " in " + json.toPrettyString());
    }

    /** Expects it to be in a state, and so described. */
    public JsonNode shows(String name, String state, String words) {
        JsonNode check = check(name);
        if (!check.path("state").asText().equals(state) || !check.path("found").asText().contains(words)) {
            throw new AssertionError(name + " is not '" + state + "' with: " + words + System.lineSeparator()
                    + check.toPrettyString());
        }
        return check;
    }
}
