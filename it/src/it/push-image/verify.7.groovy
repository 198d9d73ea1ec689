// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

context.registry.destroyForcibly()
BuildLog.of(basedir).shows('Would push ', "to localhost:${context.port}/team/app:1.0-kvm")
