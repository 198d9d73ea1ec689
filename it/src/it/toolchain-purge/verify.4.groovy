// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Deleted 0 directories, 0.0 MB; 1 kept.')
