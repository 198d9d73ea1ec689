// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('makes no program, but libraries alone', 'Perhaps you should add src/main.rs')
