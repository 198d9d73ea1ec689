// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Program is up to date', 'Images are up to date', 'by path 42 4 2026')
