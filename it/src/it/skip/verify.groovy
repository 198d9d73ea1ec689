// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows(2, 'Skipped, as rumprun.skip says.')
assert !new File(basedir, 'target/rumprun').exists()
