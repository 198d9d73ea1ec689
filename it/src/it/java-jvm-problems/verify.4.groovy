// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("<runtime>: there is no runtime 'graal'; perhaps you should write native or jvm.")
