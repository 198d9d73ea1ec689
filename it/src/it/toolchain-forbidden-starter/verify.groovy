// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('No Rumprun toolchain was found, and rumprun.toolchain=rumprun forbids',
        'rumprun.home (not set)', 'RUMPRUN_HOME (not set)', '*-rumprun-netbsd*-gcc on PATH [/usr/bin, /bin]',
        'Perhaps you should build Rumprun')
