// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.shows('The toolchain dev.rumprun.it:company-toolchain:20200511, an artifact of type tar.xz, is not to be had: ', '401',
        'Perhaps you should check the coordinates in rumprun.toolchain or toolchains.xml, and the repositories and servers')
log.lacks('carrier')
