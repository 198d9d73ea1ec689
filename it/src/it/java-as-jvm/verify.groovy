// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Jvm

(new File(basedir, 'pom.xml').text =~ '<module>(.*)</module>').each { Jvm.printsWhatTheGuestDid(new File(basedir, it[1])) }
BuildLog.of(basedir).shows('Embedded 4 resources (70,114 bytes)')
true
