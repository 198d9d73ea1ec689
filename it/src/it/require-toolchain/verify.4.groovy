// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.shows('<version>: its version is 20200511, and 20210101 is wanted')
