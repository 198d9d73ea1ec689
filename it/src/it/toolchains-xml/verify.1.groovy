// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

File toolchain = new File(basedir, 'toolchain').canonicalFile
BuildLog.of(basedir).showsInOrder("Found matching toolchain for type rumprun: rumprun[${toolchain}]",
        "in ${toolchain} (from toolchains.xml)")
assert new File(basedir, 'target/toolchains-xml-1-kvm.bin').file
