// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.debug;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.io.Directories;
import dev.rumprun.core.log.BuildLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Files by which development environments debug a guest. Those of the user are left alone. */
public final class LaunchFiles {

    private static final String OURS = "Written by rumprun-maven-plugin";

    /** The comment in the first line of each file. */
    static final String MARK = OURS + ", and overwritten by each rumprun:debug. Without this line, the file is yours.";

    private final Set<Ide> ides;
    private final Path opened;

    private LaunchFiles(Set<Ide> ides, Path opened) {
        this.ides = ides;
        this.opened = opened;
    }

    /**
     * Launch files for some development environments.
     *
     * @param words {@code vscode}, {@code intellij} and {@code clion}; or {@code none}
     * @param opened the directory that the user opens with them
     * @throws RumprunException if there are other words
     */
    public static LaunchFiles of(List<String> words, Path opened) {
        Problems problems = new Problems();
        Set<Ide> ides = EnumSet.noneOf(Ide.class);
        List<String> given = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        String known = Arrays.stream(Ide.values()).map(Ide::word).collect(Collectors.joining(", "));
        for (String word : given.equals(List.of("none")) ? List.<String>of() : given) {
            Arrays.stream(Ide.values()).filter(ide -> ide.word().equals(word)).findFirst().ifPresentOrElse(ides::add,
                    () -> problems.add("<launchFiles>", "there are no launch files for '" + word + "'",
                            "write " + known + " or none"));
        }
        problems.throwIfAny();
        return new LaunchFiles(ides, opened.toAbsolutePath().normalize());
    }

    /**
     * Writes them, and says where they are. One that cannot be written is a warning: gdb can do without.
     *
     * @param aside takes what would be in a file that is not ours; a directory
     */
    public void write(Debuggee debuggee, Path aside, BuildLog log) {
        for (Ide ide : ides) {
            Path file = ide.file(debuggee, opened);
            try {
                String text = ide.text(debuggee, opened);
                if (isOurs(file)) {
                    update(file, text);
                    log.info("  " + ide.title() + ": " + file);
                } else {
                    Path example = Files.writeString(aside.resolve(file.getFileName()), text);
                    log.info("  " + ide.title() + ": " + file + " is not ours and stays as it is; take what you need"
                            + " from " + example);
                }
            } catch (IOException e) {
                log.warn(RumprunException.io("Cannot write " + file, e).getMessage());
            }
        }
    }

    /** Whether there is no such file, or one of ours. A link may lead to anything. */
    private static boolean isOurs(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && read(file).lines().findFirst().orElse("").contains(OURS);
    }

    private static void update(Path file, String text) throws IOException {
        if (Files.exists(file) && read(file).equals(text)) {
            return;
        }
        Path directory = file.getParent();
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        // The directory may be a link.
        Path place = directory.toRealPath().resolve(file.getFileName());
        Directories.publish(Files.writeString(place.resolveSibling(place.getFileName() + ".new"), text), place);
    }

    /** Whatever its encoding. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
