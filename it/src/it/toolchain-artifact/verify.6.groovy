// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.core.io.Directories

BuildLog.of(basedir).shows('The packed toolchain dev.rumprun.it:company-toolchain:20200511 (', ') is not used: ',
        'Perhaps you should delete it from the local repository')
File cache = new File(basedir, 'app/target/own-cache/toolchains')
assert cache.list().findAll { it ==~ /[0-9a-f]{16}/ }.size() == 1
Directories.delete(new File(localRepositoryPath, 'dev/rumprun/it/company-toolchain').toPath())
context.server.stop(0)
true
