// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(', which rumprun.xenRunner names, is no program.',
        'Perhaps you should name the path of it/xen-run')
