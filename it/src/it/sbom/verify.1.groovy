// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('There are no images yet: ', 'sbom-c-1-rumprun.json is missing.',
        'Perhaps you should run the goal bake before this one')
