// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The configuration as the guest reads it: an object whose keys may be repeated, with strings that are not unescaped.
 * No library for JSON writes this; what would need an escape has been refused by {@link GuestSettings#check}.
 */
public final class GuestJson {

    /** What the guest has room for on every platform, in bytes, with the byte that ends it. */
    public static final int MAX_BYTES = 4094;

    private static final String NETWORK = "\"net\":";

    private GuestJson() {
    }

    /**
     * Writes the configuration.
     *
     * @param settings checked before
     * @param bakeConfig what the image was baked by: it decides on the names of the devices
     */
    public static String of(GuestSettings settings, String bakeConfig) {
        boolean xen = bakeConfig.startsWith("xen");
        List<String> entries = new ArrayList<>();
        settings.hostname().ifPresent(name -> entries.add(entry("hostname", name)));
        settings.environment().forEach((name, value) -> entries.add(entry("env", name + "=" + value)));
        for (int i = 0; i < settings.networks().size(); i++) {
            entries.add(NETWORK + network(settings.networks().get(i), (xen ? "xenif" : "vioif") + i, xen));
        }
        List<GuestProgram> programs = settings.programs();
        entries.add(CommandLine.fits(programs)
                ? entry("cmdline", CommandLine.of(programs.get(0)))
                : "\"rc\":" + programs.stream().map(GuestJson::program).collect(Collectors.joining(",", "[", "]")));
        return object(entries);
    }

    /** How many interfaces a configuration names. No text in it can look like the key: it would need an escape. */
    public static int networks(String json) {
        // Inside cmdline the quotation mark has a backslash before it.
        return (int) Pattern.compile("(?<!\\\\)" + NETWORK).matcher(json).results().count();
    }

    /** How much room it takes in the guest. */
    public static int size(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String network(GuestNetwork network, String name, boolean mustBeMade) {
        List<String> entries = new ArrayList<>(List.of(entry("if", name)));
        if (mustBeMade) {
            entries.add(entry("cloner", "true"));
        }
        entries.add(entry("type", network.type()));
        entries.add(entry("method", network.method()));
        network.host().ifPresent(address -> entries.add(entry("addr", address)));
        network.prefix().ifPresent(prefix -> entries.add(entry("mask", prefix)));
        network.gateway().ifPresent(gateway -> entries.add(entry("gw", gateway)));
        return object(entries);
    }

    private static String program(GuestProgram program) {
        List<String> entries = new ArrayList<>(List.of(entry("bin", program.name()), "\"argv\":"
                + program.arguments().stream().map(GuestJson::string).collect(Collectors.joining(",", "[", "]"))));
        if (!program.runMode().sign().isEmpty()) {
            entries.add(entry("runmode", program.runMode().sign()));
        }
        return object(entries);
    }

    private static String object(List<String> entries) {
        return "{" + String.join(",", entries) + "}";
    }

    private static String entry(String key, String value) {
        return string(key) + ":" + string(value);
    }

    private static String string(String text) {
        return "\"" + text + "\"";
    }
}
