// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.logging;

import java.util.logging.LogRecord;

/** {@link java.util.logging.Filter}. */
@FunctionalInterface
public interface TFilter {

    boolean isLoggable(LogRecord message);
}
