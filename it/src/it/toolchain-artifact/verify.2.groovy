// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(
        'The toolchain dev.rumprun.it:company-toolchain:20200511, an artifact of type tar.xz, is not to be had: ',
        'Perhaps you should run Maven once without --offline')
