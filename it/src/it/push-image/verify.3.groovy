// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("Pushed localhost:${context.port}/team/app:1.0-kvm (sha256:")
assert !new File(basedir, 'build.log').text.contains('wörd')
