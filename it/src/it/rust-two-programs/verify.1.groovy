// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.matches(/Would run: .*cargo build --manifest-path .*--features loud --no-default-features --bin first --bin second/)
log.showsInOrder('Dry run: nothing was compiled.', 'Dry run: nothing was baked.')
log.lacks('Compiling Rust')
assert !new File(basedir, 'target/rumprun/rust-two-programs-1/rust').exists()
