// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'exit 1')
new File(basedir, 'target/toolchain/bin/rumprun-bake').write('#!/bin/sh\necho "no such thing as baking"\nexit 1\n')
