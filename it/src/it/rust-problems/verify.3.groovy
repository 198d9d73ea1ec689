// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Failed while building ', 'other', 'Perhaps you should write a feature that Cargo.toml has')
