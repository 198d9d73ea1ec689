// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

File toolchain = new File(basedir, 'toolchain').canonicalFile
def log = BuildLog.of(basedir)
log.showsInOrder("The toolchain in ${toolchain} (from rumprun.home) is not what <requireToolchain> wants:",
        '<kind>: it is of the kind starter, and rumprun is wanted; perhaps you should name another one',
        '<version>: nothing tells its version, and [20200511,) is wanted; perhaps you should name it by the coordinates',
        '<sha256>: the digest of its toolchain.json is ')
assert !new File(basedir, 'target/require-toolchain-1.rumprun').exists()
