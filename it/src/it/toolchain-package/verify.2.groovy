// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Maven
import dev.rumprun.it.Sha256
import dev.rumprun.it.UnpackedToolchain
import java.nio.file.Files

File archive = new File(basedir, 'target/toolchain-package-20200511.tar.xz')
def log = BuildLog.of(basedir)
log.shows('MB, unchanged, sha256 ' + Sha256.of(archive))
log.lacks('Trying all that the toolchain can do')
File installed = new File(localRepositoryPath,
        'dev/rumprun/it/toolchain-package/20200511/toolchain-package-20200511.tar.xz')
assert Sha256.of(installed) == Sha256.of(archive)
assert archive.length() < 6_000_000
assert new File(basedir, 'target/rumprun/toolchain-package/scratch').list().length == 0

// Whoever gets it can build with it: the next run does.
def toolchain = UnpackedToolchain.of(installed, new File(basedir, 'target/elsewhere'))
assert toolchain.json().path('tuple').asText() == 'x86_64-rumprun-netbsd'
assert toolchain.json().at('/facts/rumprunRevision').asText() == 'b04d422'
assert toolchain.json().path('platforms')*.asText() == ['hw', 'xen']
toolchain.json().path('licences').each { licence ->
    assert new File(toolchain.home(), licence.path('text').asText()).length() > 1000
}
Files.createSymbolicLink(new File(basedir, 'target/toolchain').toPath(), toolchain.home().toPath())

// Where it was packed does not matter. Rumprun's takes minutes, which is what the unit tests spare us.
if (System.getProperty('rumprun.home')) {
    return true
}
File nowhere = new File(basedir, 'nowhere')
nowhere.mkdir()
String version = (log.text() =~ /rumprun-maven-plugin:(\S+):toolchain-package/)[0][1]
Maven.start(nowhere, localRepositoryPath, "dev.rumprun:rumprun-maven-plugin:$version:toolchain-package".toString(),
        "-Drumprun.home=${toolchain.home()}".toString(), '-Drumprun.toolchainPackage.file=again.tar.xz').success()
        .shows('Packed toolchain for x86_64-rumprun-netbsd: ')
assert Sha256.of(new File(nowhere, 'again.tar.xz')) == Sha256.of(archive)
