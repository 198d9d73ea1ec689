// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

BuildLog.of(basedir).shows('The configuration has 3 problems:', "<formats>: 'floppy' is no format; perhaps you should write one of iso, raw,",
        '<formats>: an image for kvm cannot become ec2; perhaps you should write one of iso, raw,', "<formats>: 'iso' is named twice for kvm")
