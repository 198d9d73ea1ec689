// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.StaticLibrary

StaticLibrary.make(basedir, 'lib/libseason.a', 'unsigned season(void) { return 4; }')
StaticLibrary.make(basedir, 'lib/libyear.a', 'unsigned year(void) { return 2026; }')
true
