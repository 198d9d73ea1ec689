// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.DoctorReport

// Its compiler hangs.
BuildLog.of(basedir).shows('[!!] toolchain ', 'timeout of 5 s', '[ok] gcc ',
        'Builds will fail on this machine because of: toolchain (')
DoctorReport.of(new File(basedir, 'target/doctor.json')).shows('toolchain', 'error', 'timeout of 5 s')
null
