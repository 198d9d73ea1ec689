// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('Failed while building ', "can't find crate for", "Perhaps you should run 'rustup target add riscv64gc-unknown-linux-musl'")
