// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.enforcer;

import dev.rumprun.core.log.BuildLog;
import org.apache.maven.enforcer.rule.api.EnforcerLogger;

/** The log of a rule, as the core knows it. */
record RuleLog(EnforcerLogger log) implements BuildLog {

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
