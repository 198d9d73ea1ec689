// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('A Maven project already exists in the directory')
assert new File(basedir, 'hello/src/main/cpp').list() == ['other.cpp'] as String[]
