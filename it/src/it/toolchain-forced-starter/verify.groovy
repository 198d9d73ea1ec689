// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images

BuildLog.of(basedir).shows(1, '[WARNING] The images run our starter kernel, not Rumprun')
Images images = Images.of(basedir)
assert images.toolchain() == 'starter'
images.boot('kvm', '{"cmdline":"hello"}').shows('hello', '=== main() of "hello" returned 0 ===')
