// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches('The executions bake \\((again|default-bake)\\) of same-file-twice and bake '
        + '\\((again|default-bake)\\) of same-file-twice would both write .*/same-file-twice-1-rumprun\\.json\\.')
BuildLog.of(basedir).shows('Perhaps you should give one of them a <classifier> of its own.')
