// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Failed while compiling src/main/c/hello.c: exit code 1',
        'command: cd ', "${basedir}", ' && ', 'x86_64-rumprun-netbsd-gcc', ' -c src/main/c/hello.c ',
        'last lines of its output:', 'internal trouble', 'log: ')
