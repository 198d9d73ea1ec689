// SPDX-License-Identifier: Apache-2.0
String home = (new File(basedir, 'build.log').text =~ /Toolchain: .*, in (.*) \(from /)[0][1]
Process gcc = ["$home/bin/x86_64-rumprun-netbsd-gcc", '-fno-builtin', '-o', 'target/jumps', 'src/elsewhere/jumps.c']
        .execute(null, basedir)
assert gcc.waitFor() == 0 : gcc.errorStream.text
