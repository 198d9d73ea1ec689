// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.pack;

import dev.rumprun.core.io.JsonTree;
import dev.rumprun.core.toolchain.BakeConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads what a {@code toolchain.json} says, and believes nothing: what comes out of here has only paths that stay in
 * their directory, each of them once, links that lead to files beside them, and sizes within limits.
 */
public final class ManifestReader {

    /** More than any toolchain has: Rumprun's has 1,700, with 50 MB. */
    private static final int MAX_FILES = 20_000;
    private static final long MAX_SIZE = 1L << 30;
    private static final int MAX_PATH = 240;

    private static final Pattern PATH = Pattern.compile("(?!\\.)(?!.*(?:^|/)\\.{1,2}(?:/|$))[A-Za-z0-9_.+@=,~-]+"
            + "(?:/[A-Za-z0-9_.+@=,~-]+)*");
    private static final Pattern TUPLE = Pattern.compile("[a-z0-9_]+-rumprun-netbsd[a-z]*(?:-[a-z]+)?");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SIZE = Pattern.compile("\\d{1,12}");

    private final JsonTree json;
    private final SortedMap<String, PackedFile> files = new TreeMap<>();
    private final SortedMap<String, String> links = new TreeMap<>();
    private final Set<String> directories = new HashSet<>();

    private ManifestReader(JsonTree json) {
        this.json = json;
    }

    /**
     * Reads a text.
     *
     * @throws IOException that says what is wrong with it, as the end of a sentence
     */
    public static ToolchainManifest read(String text) throws IOException {
        JsonTree json;
        try {
            json = JsonTree.read(text);
        } catch (IOException e) {
            throw new IOException("its " + ToolchainManifest.NAME + " is no JSON", e);
        }
        return new ManifestReader(json).manifest();
    }

    private ToolchainManifest manifest() throws IOException {
        String format = text("format");
        if (!format.equals(Integer.toString(ToolchainManifest.FORMAT))) {
            throw new IOException("it is of format '" + shown(format)
                    + "', and this version of the plugin knows format " + ToolchainManifest.FORMAT + " alone");
        }
        String tuple = text("tuple");
        if (!TUPLE.matcher(tuple).matches()) {
            throw new IOException("it has no tuple of Rumprun: '" + shown(tuple) + "'");
        }
        readFiles();
        readLinks();
        checkNesting();
        return new ToolchainManifest(text("kind"), tuple, texts("platforms"), configs(), map("facts"), licences(),
                files, links);
    }

    private void readFiles() throws IOException {
        List<JsonTree> listed = json.get("files").elements();
        if (listed.isEmpty() || listed.size() > MAX_FILES) {
            throw new IOException("it has " + listed.size() + " files, and from 1 to " + MAX_FILES + " are allowed");
        }
        long total = 0;
        for (JsonTree entry : listed) {
            String path = path(entry.get("path").text().orElse(""));
            String mode = entry.get("mode").text().orElse("");
            String size = entry.get("size").text().orElse("");
            String digest = entry.get("sha256").text().orElse("");
            if (!mode.equals("644") && !mode.equals("755") || !SIZE.matcher(size).matches()
                    || !DIGEST.matcher(digest).matches()) {
                throw new IOException("mode, size or digest of " + path + " make no sense");
            }
            boolean template = entry.get("template").text().orElse("").equals("true");
            total += Long.parseLong(size);
            PackedFile file = new PackedFile(path, mode.equals("755"), template, Long.parseLong(size), digest);
            if (files.put(path, file) != null) {
                throw new IOException("it has " + path + " twice");
            }
        }
        if (total > MAX_SIZE) {
            throw new IOException("it would take " + total + " bytes, and " + MAX_SIZE + " are allowed");
        }
    }

    private void readLinks() throws IOException {
        Map<String, JsonTree> listed = json.get("links").fields();
        if (listed.size() > MAX_FILES) {
            throw new IOException("it has " + listed.size() + " links, and " + MAX_FILES + " are allowed");
        }
        for (Map.Entry<String, JsonTree> link : listed.entrySet()) {
            String path = path(link.getKey());
            if (files.containsKey(path)) {
                throw new IOException("it has " + path + " twice");
            }
            links.put(path, link.getValue().text().orElse(""));
        }
    }

    /** Nothing may be inside of a file or a link, and a link may only lead to what is here, and is no link. */
    private void checkNesting() throws IOException {
        for (String path : files.keySet()) {
            addDirectories(path);
        }
        Set<String> targets = new HashSet<>(directories);
        targets.addAll(files.keySet());
        for (String path : links.keySet()) {
            addDirectories(path);
        }
        for (String directory : directories) {
            if (files.containsKey(directory) || links.containsKey(directory)) {
                throw new IOException(shown(directory) + " would be a directory and something else");
            }
        }
        for (Map.Entry<String, String> link : links.entrySet()) {
            if (RelativeLink.target(link.getKey(), link.getValue()).filter(targets::contains).isEmpty()) {
                throw new IOException("the link " + link.getKey() + " leads to '" + shown(link.getValue())
                        + "', which is no file of it");
            }
        }
    }

    private void addDirectories(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            directories.add(path.substring(0, slash));
        }
    }

    private List<BakeConfig> configs() throws IOException {
        List<BakeConfig> configs = new ArrayList<>();
        map("configs").forEach((name, description) -> configs.add(new BakeConfig(name, description)));
        return configs;
    }

    private List<PackedLicence> licences() {
        return json.get("licences").elements().stream()
                .map(licence -> new PackedLicence(licence.get("of").text().orElse(""),
                        licence.get("licence").text().orElse(""), licence.get("text").text().orElse("")))
                .toList();
    }

    private String text(String field) {
        return json.get(field).text().orElse("");
    }

    private List<String> texts(String field) {
        return json.get(field).elements().stream().flatMap(element -> element.text().stream()).toList();
    }

    private SortedMap<String, String> map(String field) {
        SortedMap<String, String> values = new TreeMap<>();
        json.get(field).fields().forEach((name, value) -> values.put(name, value.text().orElse("")));
        return values;
    }

    private static String path(String path) throws IOException {
        if (path.length() > MAX_PATH || !PATH.matcher(path).matches() || path.equals(ToolchainManifest.NAME)) {
            throw new IOException("it has a file with the path '" + shown(path) + "'");
        }
        return path;
    }

    /** What others have written, in a length and with letters that a message can bear. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > MAX_PATH ? plain.substring(0, MAX_PATH) + "…" : plain;
    }
}
