// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.DoctorReport

def report = DoctorReport.of(new File(basedir, 'target/doctor.json'))
assert report.toolchain().path('used').asBoolean()
assert report.toolchain().path('foundBy').asText() == 'toolchains.xml'
assert report.toolchain().path('home').asText() == new File(basedir, 'toolchain').canonicalPath
// RUMPRUN_HOME and the starter platform are not used, and neither is the other entry.
def others = report.json().path('toolchains').drop(1)
assert others.every { !it.path('used').asBoolean() }
assert others.last().path('foundBy').asText() == 'toolchains.xml'
BuildLog.of(basedir).shows("[--] toolchain        ${basedir}/nowhere (from toolchains.xml) is no Rumprun toolchain")
