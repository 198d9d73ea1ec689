// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Processes

BuildLog.of(basedir).showsInOrder('Failed while compiling src/main/c/hello.c: timeout of 2 s',
        'Perhaps you should raise rumprun.timeout')
List<Long> pids = new File(basedir, 'target/pids').text.tokenize()*.toLong()
assert pids.size() == 2
Processes.awaitEnd(pids)
