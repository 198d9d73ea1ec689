// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 7 problems:',
        "<platforms>: 'kvm' is named twice; perhaps you should name it once.",
        "<platforms>: 'x86/64' is no platform",
        "<platforms>: '' is no platform",
        '<programs>: it names 9 programs, and an image holds at most 8',
        "<bakeConfigs>: there is no file ${basedir}/missing.conf",
        "<addLibraries>: 'm; rm -rf .' is no library",
        "<directory>: there is no ${basedir}/missing")
