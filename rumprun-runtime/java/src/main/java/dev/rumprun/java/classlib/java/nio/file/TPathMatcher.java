// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.nio.file.Path;

/** {@link java.nio.file.PathMatcher}. */
@FunctionalInterface
public interface TPathMatcher {

    boolean matches(Path path);
}
