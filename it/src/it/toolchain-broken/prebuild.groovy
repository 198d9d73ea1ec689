// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

File bake = FakeToolchain.in(basedir, 'exit 1').resolve('bin/rumprun-bake').toFile()
bake.write('#!/bin/sh\necho "no such thing as baking"\nexit 1\n')
