// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('image-outdated-1-kvm.bin is older than what it was made of: [',
        'src/main/include/greeting.h] changed since.', 'Perhaps you should bake it again: run mvn package')
