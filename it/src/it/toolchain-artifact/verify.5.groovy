// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.shows('(from dev.rumprun.it:company-toolchain:20200511)')
log.lacks('Unpacked the toolchain')
assert context.requests.empty

// One bit.
File archive = new File(localRepositoryPath,
        'dev/rumprun/it/company-toolchain/20200511/company-toolchain-20200511.tar.xz')
byte[] bytes = archive.bytes
bytes[bytes.length.intdiv(2)] ^= 1
archive.bytes = bytes
true
