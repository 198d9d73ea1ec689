// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.guest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The configuration as the guest reads it: an object whose keys may be repeated, with strings that are not unescaped.
 * No library for JSON writes this; what would need an escape has been refused by {@link GuestSettings#check}.
 */
public final class GuestJson {

    /** What the guest has room for on every platform, in bytes, with the byte that ends it. */
    public static final int MAX_BYTES = 4094;

    private static final String NETWORK = "net";
    private static final String DISK = "blk";
    private static final String TYPE = "type";
    private static final String METHOD = "method";
    private static final String ADDRESS = "addr";
    private static final String PREFIX = "mask";
    private static final String GATEWAY = "gw";

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
        // A mount point is made in what is mounted above it.
        IntStream.range(0, settings.filesystems().size()).boxed()
                .sorted(Comparator.comparing(i -> settings.filesystems().get(i).depth()))
                .forEach(i -> entries.add(string(DISK) + ":" + disk(settings.filesystems().get(i), i, xen)));
        for (int i = 0; i < settings.networks().size(); i++) {
            entries.add(string(NETWORK) + ":" + network(settings.networks().get(i), (xen ? "xenif" : "vioif") + i, xen));
        }
        List<GuestProgram> programs = settings.programs();
        entries.add(CommandLine.fits(programs)
                ? entry("cmdline", CommandLine.of(programs.get(0)))
                : "\"rc\":" + programs.stream().map(GuestJson::program).collect(Collectors.joining(",", "[", "]")));
        return object(entries);
    }

    /**
     * The interfaces that a configuration names.
     *
     * @throws IOException if it is none
     */
    public static List<GuestNetwork> networks(String json) throws IOException {
        return objects(NETWORK, json).stream().map(GuestJson::network).toList();
    }

    /**
     * How many disks a configuration names.
     *
     * @throws IOException if it is none
     */
    public static int disks(String json) throws IOException {
        return objects(DISK, json).size();
    }

    /**
     * A configuration whose disks are files of what the guest has mounted before it reads it.
     *
     * @param json that this class has written
     * @param files paths in the guest, by the numbers of the disks
     */
    public static String withDisksInFiles(String json, Map<Integer, String> files) {
        String changed = json;
        for (Map.Entry<Integer, String> file : files.entrySet()) {
            String source = source("vnd", file.getValue());
            changed = changed.replace(source(file.getKey(), true), source).replace(source(file.getKey(), false), source);
        }
        return changed;
    }

    private static GuestNetwork network(Map<String, String> entries) {
        return new GuestNetwork(entries.getOrDefault(TYPE, ""), entries.getOrDefault(METHOD, ""),
                Optional.ofNullable(entries.get(ADDRESS)).map(host -> host + "/" + entries.get(PREFIX)),
                Optional.ofNullable(entries.get(GATEWAY)));
    }

    private static List<Map<String, String>> objects(String key, String json) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT && key.equals(parser.currentName())) {
                    Map<String, String> entries = new HashMap<>();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        entries.put(parser.currentName(), parser.nextTextValue());
                    }
                    objects.add(entries);
                }
            }
        }
        return objects;
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
        entries.add(entry(TYPE, network.type()));
        entries.add(entry(METHOD, network.method()));
        network.host().ifPresent(address -> entries.add(entry(ADDRESS, address)));
        network.prefix().ifPresent(prefix -> entries.add(entry(PREFIX, prefix)));
        network.gateway().ifPresent(gateway -> entries.add(entry(GATEWAY, gateway)));
        return object(entries);
    }

    private static String disk(GuestFilesystem filesystem, int number, boolean xen) {
        List<String> entries = new ArrayList<>(List.of(source(number, xen)));
        filesystem.mountPoint().ifPresent(path ->
                entries.addAll(List.of(entry("fstype", "blk"), entry("mountpoint", path))));
        return object(entries);
    }

    /** The whole of a disk is partition a, if the disk has no partition table. */
    private static String source(int number, boolean xen) {
        return xen ? source("etfs", "xvd" + (char) ('a' + number)) : source("dev", "/dev/ld" + number + "a");
    }

    private static String source(String kind, String path) {
        return entry("source", kind) + "," + entry("path", path);
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
