// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.doctor;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.host.HostSystem;
import dev.rumprun.core.io.JsonFile;
import dev.rumprun.core.toolchain.ProbedToolchain;
import dev.rumprun.core.toolchain.SurveyedToolchain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A report for programs. Its keys are in the documentation, and are always there; a text may be empty. */
final class ReportJson {

    /** Changes when a reader has to know. */
    private static final int FORMAT = 1;

    private ReportJson() {
    }

    static void write(Path file, Report report) throws IOException {
        JsonFile.write(file, json -> {
            json.writeNumberField("format", FORMAT);
            json.writeStringField("state", key(report.state()));
            json.writeArrayFieldStart("toolchains");
            for (SurveyedToolchain toolchain : report.toolchains()) {
                writeToolchain(json, toolchain, toolchain.equals(report.toolchains().get(0)));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("checks");
            for (Check check : report.checks()) {
                writeCheck(json, check);
            }
            json.writeEndArray();
        });
    }

    private static void writeToolchain(JsonGenerator json, SurveyedToolchain surveyed, boolean used)
            throws IOException {
        json.writeStartObject();
        writeText(json, "home", surveyed.place());
        writeText(json, "foundBy", surveyed.foundBy());
        json.writeBooleanField("used", used);
        json.writeBooleanField("works", surveyed.works());
        writeText(json, "problem", surveyed.failure().map(RumprunException::what).orElse(""));
        writeText(json, "kind", surveyed.probed().map(p -> p.toolchain().kind().key()).orElse(""));
        writeText(json, "tuple", surveyed.probed().map(p -> p.toolchain().tuple()).orElse(""));
        writeText(json, "version", surveyed.probed().flatMap(p -> p.toolchain().version()).orElse(""));
        writeText(json, "manifestSha256", surveyed.manifestSha256().orElse(""));
        writeText(json, "gcc", surveyed.probed().map(ProbedToolchain::gccVersion).orElse(""));
        writeText(json, "bake", surveyed.probed().map(ProbedToolchain::bakeVersion).orElse(""));
        List<String> platforms = surveyed.probed().map(ToolchainChecks::platforms).orElse(List.of());
        json.writeFieldName("platforms");
        json.writeArray(platforms.toArray(String[]::new), 0, platforms.size());
        json.writeEndObject();
    }

    private static void writeCheck(JsonGenerator json, Check check) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", check.name());
        json.writeStringField("state", key(check.state()));
        json.writeStringField("found", check.found());
        json.writeStringField("neededFor", check.neededFor());
        json.writeStringField("advice", check.advice());
        json.writeObjectFieldStart("install");
        if (check.packages().isPresent()) {
            for (HostSystem system : HostSystem.values()) {
                json.writeStringField(system.key(), check.packages().get().install(system));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String key, String text) throws IOException {
        json.writeStringField(key, PlainText.of(text));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
