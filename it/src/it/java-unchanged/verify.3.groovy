// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Sha256

BuildLog.of(basedir).shows(1, 'Translated app.Main to C in ')
File other = new File(basedir.parentFile, 'java-unchanged, a copy')
for (ending in ['bin', 'debug']) {
    String file = "target/java-unchanged-1-kvm.$ending"
    assert Sha256.of(new File(basedir, file)) == Sha256.of(new File(other, file))
}
