// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

assert BuildLog.commands(BuildLog.of(basedir)).size() > 3
