// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 2 problems:', '<memory>: 0 MB is no memory for a guest',
        "<ports>: '80' is no pair of ports")
