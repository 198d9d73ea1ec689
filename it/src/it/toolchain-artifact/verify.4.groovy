// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Guest

def log = BuildLog.of(basedir)
File cache = new File(basedir, 'app/target/own-cache/toolchains')
log.shows("Unpacked the toolchain dev.rumprun.it:company-toolchain:20200511 into $cache/".toString(), ', where it works (',
        '(from dev.rumprun.it:company-toolchain:20200511)')
Guest.boot(new File(basedir, 'app/target/app-1-kvm.bin'), '{"cmdline":"hello"}').shows("Hello by the company's toolchain!")
context.requests.clear()
true
