// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Failed while building ', 'surely-not-there', 'Perhaps you should build once without -o')
