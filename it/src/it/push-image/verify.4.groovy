// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows("The registry has localhost:${context.port}/team/app:1.0-kvm (sha256:")
