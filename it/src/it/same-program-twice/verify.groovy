// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches('The executions compile \\(default-compile\\) of same-program-twice and bake '
        + '\\(default-bake\\) of same-program-twice would both write .*/same-program-twice-1\\.rumprun\\.')
