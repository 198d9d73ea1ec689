// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images

assert BuildLog.compiled(BuildLog.of(basedir)) == ['main.c', 'word.c']
Images.of(basedir).boot('kvm', '{"cmdline":"text"}').shows('level 2, second, new text')
