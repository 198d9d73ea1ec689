// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Text

Text console = new Text('console', new File(basedir, 'target/rumprun/rust-features-1-kvm-run/console.log').text)
console.lacks('FAILED')
console.shows(Images.of(basedir).toolchain() == 'rumprun' ? '40 of 40 passed, 0 left out' : '37 of 40 passed, 3 left out')
