// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.size;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of symbols tell of the code that they stand for. */
final class SymbolNames {

    /** Rust's newer names: the first crate in them is the one that they are of, or that of the trait's type. */
    private static final Pattern RUST = Pattern.compile("_R.*?C(?:s[0-9A-Za-z]*_)?(\\d+)_?([A-Za-z_].*)");
    private static final Pattern RUST_BEFORE = Pattern.compile("_ZN(\\d+)(.+)17h[0-9a-f]{16}E(?:\\.llvm\\..*)?");
    /** In the older names: what stands between {@code <} and the crate. */
    private static final Pattern RUST_IMPLEMENTATION = Pattern.compile(
            "^_?(?:\\$LT\\$|\\$RF\\$|\\$BP\\$|\\$LP\\$|\\$u5b\\$|\\$u20\\$|impl\\b|dyn\\b|mut\\b|const\\b)+");
    private static final Pattern RUST_SOURCE = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\.[0-9a-f]{16}-cgu\\.\\d+");
    private static final Pattern CRATE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** TeaVM's names have the first letters of the packages' parts, and then the class. */
    private static final Pattern JAVA = Pattern.compile(
            "(?:(?:meth|sfld|sysinitclass|initclass|supertypeof|teavm_classLayouts|teavm_gc_localStaticRoots)_)?"
                    + "([a-z][a-z0-9]{0,9})_[A-Z].*");
    private static final Pattern JAVA_RUNTIME = Pattern.compile("teavm_.*|callSiteLocations_.*|methodLocations_.*");
    private static final String JAVA_RUNTIME_PACKAGES = "org.teavm";
    /** Those that are common; the letters are all that is known of others. */
    private static final Map<String, String> JAVA_PACKAGES = Map.ofEntries(
            Map.entry("ot*", JAVA_RUNTIME_PACKAGES),
            Map.entry("drj*", "dev.rumprun.java"),
            Map.entry("csnh", "com.sun.net.httpserver"),
            Map.entry("jl", "java.lang"),
            Map.entry("jli", "java.lang.invoke"),
            Map.entry("jla", "java.lang.annotation"),
            Map.entry("jlr", "java.lang.ref, java.lang.reflect"),
            Map.entry("ju", "java.util"),
            Map.entry("juc", "java.util.concurrent"),
            Map.entry("juca", "java.util.concurrent.atomic"),
            Map.entry("jucl", "java.util.concurrent.locks"),
            Map.entry("juf", "java.util.function"),
            Map.entry("jur", "java.util.regex"),
            Map.entry("jus", "java.util.stream"),
            Map.entry("juz", "java.util.zip"),
            Map.entry("jul", "java.util.logging"),
            Map.entry("ji", "java.io"),
            Map.entry("jn", "java.net, java.nio"),
            Map.entry("jnc", "java.nio.channels, java.nio.charset"),
            Map.entry("jnf", "java.nio.file"),
            Map.entry("jm", "java.math"),
            Map.entry("js", "java.security"),
            Map.entry("jt", "java.text, java.time"),
            Map.entry("jtf", "java.time.format"),
            Map.entry("jtt", "java.time.temporal"),
            Map.entry("jtz", "java.time.zone"));

    private SymbolNames() {
    }

    /** The crate of a function of Rust. */
    static Optional<String> crate(String symbol) {
        Matcher matcher = RUST.matcher(symbol);
        if (matcher.matches()) {
            return beginning(matcher.group(1), matcher.group(2));
        }
        matcher = RUST_BEFORE.matcher(symbol);
        if (matcher.matches()) {
            String path = beginning(matcher.group(1), matcher.group(2)).orElse("");
            Matcher name = CRATE.matcher(RUST_IMPLEMENTATION.matcher(path).replaceFirst(""));
            return name.lookingAt() ? Optional.of(name.group()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The crate of an object of Rust's compiler, which calls it {@code tokio.0123456789abcdef-cgu.0}. */
    static Optional<String> crateOfSource(String source) {
        Matcher matcher = RUST_SOURCE.matcher(source);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The package of what a translated Java program has, as far as it can be told. */
    static Optional<String> javaPackage(String symbol) {
        Matcher matcher = JAVA.matcher(symbol);
        if (matcher.matches()) {
            String initials = matcher.group(1);
            return Optional.of(JAVA_PACKAGES.entrySet().stream()
                    .filter(name -> name.getKey().equals(initials)
                            || name.getKey().endsWith("*") && initials.startsWith(name.getKey().replace("*", "")))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(String.join(".", initials.split("")) + ".*"));
        }
        return JAVA_RUNTIME.matcher(symbol).matches() ? Optional.of(JAVA_RUNTIME_PACKAGES) : Optional.empty();
    }

    private static Optional<String> beginning(String length, String text) {
        if (length.length() > 4) {
            return Optional.empty();
        }
        int end = Integer.parseInt(length);
        return end > 0 && end <= text.length() ? Optional.of(text.substring(0, end)) : Optional.empty();
    }
}
