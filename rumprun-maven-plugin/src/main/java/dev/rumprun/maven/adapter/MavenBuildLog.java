// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.log.BuildLog;
import org.apache.maven.plugin.logging.Log;

/** Maven's log, as the core knows it. */
public record MavenBuildLog(Log log) implements BuildLog {

    @Override
    public void debug(String line) {
        log.debug(line);
    }

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }
}
