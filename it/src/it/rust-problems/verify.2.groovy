// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Failed while building ', 'no bin target named `other`', 'Perhaps you should write a name that Cargo.toml has')
