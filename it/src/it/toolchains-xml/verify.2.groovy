// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('No toolchain matched from 2 found for type rumprun',
        'Cannot find matching toolchain definitions for the following toolchain types:', "version='21000101'")
