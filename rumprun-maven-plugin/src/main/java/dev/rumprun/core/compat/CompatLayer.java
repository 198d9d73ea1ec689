// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.compat.Cure.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cures that a toolchain needs, compiled by it.
 *
 * @param identity changes whenever the cures or the toolchain do
 * @param directory where the objects are
 * @param cures for each platform of the toolchain ({@code hw}, {@code xen}), in the table's order
 */
public record CompatLayer(String identity, Path directory, Map<String, List<Cure>> cures) {

    /** Of a build that wants no cure. */
    public static final CompatLayer NONE = new CompatLayer("", Path.of(""), Map.of());

    public CompatLayer {
        cures = Map.copyOf(cures);
    }

    /** The flags by which the link of a program, one of C++ or not, takes up the cures that belong there. */
    public List<String> programFlags(CompatSettings settings, boolean cxx) {
        Set<Scope> scopes = cxx ? EnumSet.of(Scope.PROGRAM, Scope.CXX_PROGRAM) : EnumSet.of(Scope.PROGRAM);
        List<String> flags = new ArrayList<>();
        List<Cure> wanted = cures.values().stream()
                .flatMap(Collection::stream)
                .filter(cure -> scopes.contains(cure.scope()) && settings.isOn(cure))
                .distinct()
                .toList();
        for (Cure cure : wanted) {
            flags.addAll(options(cure, List.of(settings)));
            for (Path file : files(cure)) {
                flags.addAll(isScript(file) ? List.of("-T", file.toString()) : List.of(file.toString()));
            }
        }
        return flags;
    }

    List<Cure> cures(String platform) {
        return cures.getOrDefault(platform, List.of());
    }

    /** The objects and linker scripts of a cure. */
    List<Path> files(Cure cure) {
        return cure.linked().stream().map(directory::resolve).toList();
    }

    /** The kernel object of a platform, with the names that cures use. */
    Path kernel(String platform) {
        return directory.resolve(OpenedKernel.name(platform));
    }

    /** Whether a file is one for the linker's option {@code -T}; what it has adds to the script in use. */
    public static boolean isScript(Path file) {
        return file.toString().endsWith(".ld");
    }

    /** All wrapped functions in one option: rumprun-bake's shell takes its time over each. */
    static List<String> options(Cure cure, List<CompatSettings> programs) {
        List<String> options = new ArrayList<>();
        List<String> wraps = cure.allWraps().stream().filter(wrapped -> !cure.opened().contains(wrapped)).toList();
        if (!wraps.isEmpty()) {
            options.add("-Wl,--wrap=" + String.join(",--wrap=", wraps));
        }
        // Where the callers are in the same object, the name has to lead elsewhere.
        cure.wraps().stream().filter(cure.opened()::contains)
                .forEach(wrapped -> options.add("-Wl,--defsym=" + wrapped + "=__wrap_" + wrapped));
        options.addAll(cure.options().of(programs));
        return options;
    }
}
