// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<platform>: there is no ', 'image-problems-1-rumprun.json', 'let the goal bake run before')
