// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog

assert new File(basedir, 'pom.xml').text =~ /<module>hello-c<\/module>\s*<module>hello-cpp<\/module>/
['hello-c', 'hello-cpp'].each {
    assert new File(basedir, "$it/pom.xml").text.contains('<artifactId>archetype-parent</artifactId>')
    assert new File(basedir, "$it/target/$it-1.0-SNAPSHOT-kvm.bin").file
}
BuildLog.of(basedir).shows(2, 'Verified on kvm: exit status 0')
