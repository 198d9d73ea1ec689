// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).showsInOrder('Dry run: nothing was baked.', 'Dry run: nothing was baked, and so no images are made of it.')
