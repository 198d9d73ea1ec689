// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Guest

BuildLog.of(basedir).shows("in ${new File(basedir, 'target/toolchain').canonicalPath} (from rumprun.home)".toString())
Guest.boot(new File(basedir, 'hello/target/hello-1-kvm.bin'), '{"cmdline":"hello"}')
        .shows('Hello from another toolchain')
