// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Failed while building ', 'linker `/nowhere/linker` not found')
// What was made before is still there.
assert new File(basedir, 'target/rust-target-1-host-x86_64-unknown-linux-gnu-more.bin').isFile()
