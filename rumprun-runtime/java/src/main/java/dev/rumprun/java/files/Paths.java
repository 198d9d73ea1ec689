// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Texts that are paths. */
public final class Paths {

    private static final String SCHEME = "file";
    private static final String UP = "..";

    private Paths() {
    }

    /** A path without slashes that mean nothing. */
    public static String normal(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        if (end == path.length() && path.indexOf("//") < 0) {
            return path;
        }
        StringBuilder normal = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (path.charAt(i) != '/' || i == 0 || path.charAt(i - 1) != '/') {
                normal.append(path.charAt(i));
            }
        }
        return normal.toString();
    }

    /** The parts of a normal path; the root has none, and the empty path an empty one. */
    public static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        int start = path.startsWith("/") ? 1 : 0;
        if (start < path.length() || start == 0) {
            for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
                names.add(path.substring(start, end));
                start = end + 1;
            }
            names.add(path.substring(start));
        }
        return names;
    }

    /** A normal path without what "." and ".." make superfluous. */
    public static String withoutDots(String path) {
        boolean isAbsolute = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        for (String name : names(path)) {
            int last = kept.size() - 1;
            if (name.equals(UP) && last >= 0 && !kept.get(last).equals(UP)) {
                kept.remove(last);
            } else if (!name.equals(".") && !name.isEmpty() && !(name.equals(UP) && isAbsolute)) {
                kept.add(name);
            }
        }
        return (isAbsolute ? "/" : "") + String.join("/", kept);
    }

    /**
     * The URI of an absolute path.
     *
     * @param start what comes before the path: nothing, or the two slashes of an empty authority
     */
    public static URI toUri(String start, String path, boolean isDirectory) {
        try {
            return new URI(SCHEME, null, start + (isDirectory && !path.endsWith("/") ? path + "/" : path), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path that a URI names. */
    public static String ofUri(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("URI is not absolute");
        }
        if (uri.isOpaque()) {
            throw new IllegalArgumentException("URI is not hierarchical");
        }
        if (!SCHEME.equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI scheme is not \"file\"");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("URI has an authority component");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("URI has a fragment component");
        }
        if (uri.getRawQuery() != null) {
            throw new IllegalArgumentException("URI has a query component");
        }
        if (uri.getPath().isEmpty()) {
            throw new IllegalArgumentException("URI path component is empty");
        }
        return normal(uri.getPath());
    }
}
