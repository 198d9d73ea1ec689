// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A configuration that {@code rumprun-bake} offers: a platform with a set of drivers.
 *
 * @param name such as {@code hw_virtio}
 * @param description in the toolchain's words
 */
public record BakeConfig(String name, String description) {

    private static final Pattern LISTED = Pattern.compile("([A-Za-z0-9_]+)\\s*: (.*)");
    private static final Pattern DEFINED = Pattern.compile(
            "^\\s*conf\\s+((?!_)[A-Za-z0-9_]+)(?:\\s+create\\s+\"([^\"]*)\")?", Pattern.MULTILINE);

    /** The platform that the toolchain must be installed for: {@code hw} or {@code xen} for upstream's. */
    public String installedPlatform() {
        return name.replaceFirst("_.*", "");
    }

    /** Those that {@code rumprun-bake list} printed. */
    public static List<BakeConfig> listed(List<String> lines) {
        List<BakeConfig> configs = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = LISTED.matcher(line);
            if (matcher.matches()) {
                configs.add(new BakeConfig(matcher.group(1), matcher.group(2).strip()));
            }
        }
        return configs;
    }

    /** Those that a configuration file defines, as far as can be told without running {@code rumprun-bake}. */
    public static List<BakeConfig> defined(String configurationFile) {
        return DEFINED.matcher(configurationFile).results()
                .map(result -> new BakeConfig(result.group(1), result.group(2) == null ? "" : result.group(2)))
                .toList();
    }
}
