// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.FakeToolchain

FakeToolchain.make(basedir, 'echo "no cc1" >&2; exit 1')
