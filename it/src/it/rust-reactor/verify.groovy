// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Images one = Images.of(new File(basedir, 'one'))
Images two = Images.of(new File(basedir, 'two'))
assert one.platforms() == ['kvm'] && two.platforms() == ['kvm']

// The starter platform takes the compiler's own.
Text log = BuildLog.of(basedir)
log.shows(one.toolchain() == 'rumprun' ? 1 : 0, "Compiling Rust's standard library for Rumprun")
