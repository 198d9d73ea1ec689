// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(2, 'A project of packaging pom has no program; nothing to do.')
