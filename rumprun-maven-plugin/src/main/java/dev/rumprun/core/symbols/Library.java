// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.symbols;

import dev.rumprun.core.program.ElfFile;
import dev.rumprun.core.program.MalformedElfException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A static library, or an object file that is linked by itself.
 *
 * @param file its name, such as {@code librumpnet.a}
 * @param members what is in it, in its order
 */
public record Library(String file, List<Member> members) {

    private static final List<String> ENDINGS = List.of(".a", ".o");

    public Library {
        members = List.copyOf(members);
    }

    /** Whether this is a file that has symbols to be linked. */
    static boolean is(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    /**
     * Reads a library by what it is, not by its name: Rumprun has an object that is called one. What has no symbols is
     * passed over, such as a linker's script.
     */
    public static Library read(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<Member> members = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            List<ArArchive.Entry> objects = ArArchive.is(channel)
                    ? ArArchive.entries(channel)
                    : List.of(new ArArchive.Entry(name, 0, channel.size()));
            for (ArArchive.Entry entry : objects) {
                try {
                    members.add(Member.of(entry.name(), ElfFile.part(channel, entry.start(), entry.length())));
                } catch (MalformedElfException e) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return new Library(name, members);
    }

    /** What {@code -l} calls it: {@code rumpnet} for {@code librumpnet.a}, {@code rumprun} for {@code rumprun.o}. */
    public String name() {
        return name(file);
    }

    static String name(String file) {
        return file.replaceFirst("^lib(?=.*\\.a$)", "").replaceFirst("\\.[ao]$", "");
    }

    /** The same of all members together. */
    public Stream<Definition> definitions() {
        return members.stream().flatMap(member -> member.definitions().stream());
    }

    /** What other libraries must have for its members: what one of them has for another is not in it. */
    public List<String> needs() {
        var own = definitions().filter(symbol -> !symbol.isLocal()).map(Definition::name).collect(Collectors.toSet());
        return members.stream()
                .flatMap(member -> member.undefined().stream())
                .filter(symbol -> !own.contains(symbol))
                .distinct()
                .sorted()
                .toList();
    }
}
