// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.log;

/** Where the core reports what it does. Implementations must accept calls from several threads. */
public interface BuildLog {

    /** Detail for people who look for a cause; hidden unless asked for. */
    void debug(String line);

    /** One line per step. */
    void info(String line);

    /** Something the user should look at, though the build goes on. */
    void warn(String line);

    /** Something that makes the build fail. */
    void error(String line);
}
