// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).matches(/<filesystems>: 1 are described, and the image was baked for [05]; perhaps you should bake/)
