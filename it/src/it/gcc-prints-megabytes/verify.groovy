// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows('Failed while compiling src/main/c/hello.c: exit code 1', 'all work and no play')
assert log.text().length() < 20_000
assert new File(basedir, 'target/rumprun/gcc-prints-megabytes-1/log/compile/0/hello.c-1.log').length() < 9_000_000
