// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Failed while compiling src/main/c/hello.c: exit code 1', 'No space left on device',
        'Perhaps you should free some space on the disk of the build directory or of /tmp.')
