// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Rust

Rust.installed
