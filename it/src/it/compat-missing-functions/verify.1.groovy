// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

Images images = Images.of(basedir)
images.boot('kvm', '{"cmdline":"functions"}')
        .showsInOrder('hello', 'returned 0 ===', 'farewell', '=== _exit(0) called ===')
images.boot('kvm', '{"cmdline":"functions quick"}').shows('=== ERROR: _exit(4) called ===')
