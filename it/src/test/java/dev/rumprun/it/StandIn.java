// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Toolchains of the user, for which the starter platform stands in, unpacked to a place of its own. */
public final class StandIn {

    private StandIn() {
    }

    /** Unpacks the starter platform that this build has made. */
    public static File unpack(File localRepository, File directory) throws IOException, InterruptedException {
        Path starter = localRepository.toPath().resolve("dev/rumprun/rumprun-starter");
        Path archive;
        try (Stream<Path> files = Files.walk(starter)) {
            archive = files.filter(file -> file.toString().endsWith(".tar.gz")).sorted().findFirst().orElseThrow();
        }
        Files.createDirectories(directory.toPath());
        int exitCode = new ProcessBuilder(List.of("tar", "-xzf", archive.toString(), "-C", directory.toString()))
                .inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new AssertionError("tar ends with exit code " + exitCode);
        }
        return directory;
    }

    /**
     * Writes a {@code toolchains.xml}.
     *
     * @param toolchains versions, and where they are
     */
    public static void writeToolchainsXml(File file, Map<String, File> toolchains) throws IOException {
        Files.writeString(file.toPath(), toolchains.entrySet().stream()
                .map(toolchain -> """
                          <toolchain>
                            <type>rumprun</type>
                            <provides>
                              <id>rumprun-%1$s</id>
                              <version>%1$s</version>
                              <tuple>x86_64-rumprun-netbsd</tuple>
                              <vendor>example</vendor>
                            </provides>
                            <configuration>
                              <rumprunHome>%2$s</rumprunHome>
                            </configuration>
                          </toolchain>
                        """.formatted(toolchain.getKey(), toolchain.getValue()))
                .collect(Collectors.joining("", "<toolchains>\n", "</toolchains>\n")));
    }
}
