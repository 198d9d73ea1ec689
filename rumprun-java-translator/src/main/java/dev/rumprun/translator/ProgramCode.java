// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teavm.model.BasicBlockReader;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderSource;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ProgramReader;
import org.teavm.model.ReferenceCache;
import org.teavm.model.TextLocation;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.CompositeResourceProvider;
import org.teavm.parsing.resource.DirectoryResourceProvider;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.parsing.resource.ZipFileResourceProvider;

/**
 * The code of the program itself, without that of the class library, as its author wrote it. Looked at when something is
 * wrong with it: TeaVM leaves out what comes behind the first thing in a method that is wrong.
 */
final class ProgramCode implements ClassReaderSource {

    /** Beginnings of the names of classes that are not the program's own. */
    private static final List<String> LIBRARY =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.teavm.", "dev.rumprun.java.");

    private final ClassHolderSource source;
    private final Libraries libraries;
    private final Map<String, Optional<ClassReader>> classes = new HashMap<>();

    ProgramCode(List<File> classPath, ClassLoader loader) {
        List<ResourceProvider> entries = new ArrayList<>();
        for (File entry : classPath) {
            entries.add(entry.isDirectory() ? new DirectoryResourceProvider(entry) : new ZipFileResourceProvider(entry));
        }
        libraries = new Libraries(loader);
        source = new ClasspathClassHolderSource(
                new CompositeResourceProvider(entries.toArray(ResourceProvider[]::new)), new ReferenceCache(), loader);
    }

    /** A class of the program or of the class library. */
    @Override
    public ClassReader get(String name) {
        return classes.computeIfAbsent(name, n -> Optional.ofNullable(withAddedMembers(n))).orElse(null);
    }

    private ClassReader withAddedMembers(String name) {
        ClassHolder type = source.get(name);
        if (type != null) {
            AddedMembers.addTo(type, source);
        }
        return type;
    }

    /** Whether a class is the program's own, or of a library that it brings. */
    static boolean isOwn(String type) {
        return LIBRARY.stream().noneMatch(type::startsWith);
    }

    /**
     * All that the program's methods name, and the methods that they call, and so on; each with its place. Its libraries
     * are left out.
     *
     * @param methods where to begin; those of the class library are passed over
     */
    List<Mention> mentions(Collection<MethodReference> methods) {
        List<Mention> mentions = new ArrayList<>();
        Deque<MethodReference> left = new ArrayDeque<>(methods);
        Set<MethodReference> seen = new HashSet<>();
        while (!left.isEmpty()) {
            MethodReference method = left.removeFirst();
            if (isOwn(method.getClassName()) && seen.add(method) && !libraries.have(method.getClassName())) {
                MethodReader found = resolve(method);
                if (found != null && found.getProgram() != null) {
                    List<Mention> here = mentions(found);
                    mentions.addAll(here);
                    here.stream().flatMap(mention -> mention.method().stream()).forEach(left::add);
                }
            }
        }
        return mentions;
    }

    private static List<Mention> mentions(MethodReader method) {
        ProgramReader program = method.getProgram();
        MentionReader reader = new MentionReader(method.getReference());
        for (int i = 0; i < program.basicBlockCount(); i++) {
            BasicBlockReader block = program.basicBlockAt(i);
            block.readAllInstructions(reader);
        }
        return reader.mentions();
    }

    /** How a place in the code is named to its author. */
    static String place(MethodReference method, TextLocation location) {
        return location == null || location.isEmpty()
                ? method.getClassName() + "." + method.getName()
                : location.getFileName() + ":" + location.getLine();
    }

    /**
     * What a piece of code names.
     *
     * @param type the class
     * @param method the method of it, if it names one
     * @param place where the code is
     */
    record Mention(String type, Optional<MethodReference> method, String place) {
    }
}
