// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('<push>: the format kubevirt has to name its container image', '<reference>registry/name:tag</reference>')
