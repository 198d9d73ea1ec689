// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

def log = BuildLog.of(basedir)
log.showsInOrder("in ${new File(basedir, 'toolchain').canonicalPath} (from toolchains.xml)",
        'Rule 0: dev.rumprun.maven.enforcer.RequireRumprunToolchain passed', ':compile (default-compile)')
log.lacks('deprecated Maven Enforcer Plugin API')
