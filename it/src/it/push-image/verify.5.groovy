// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 3 problems:',
        "<reference>: the images for [kvm, xen] would all get the tag of 'App'",
        "<reference>: 'App' is no name of an image")
