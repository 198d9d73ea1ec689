// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images
import dev.rumprun.it.Maven
import dev.rumprun.it.Projects
import dev.rumprun.it.Sha256

Images images = Images.of(basedir)
boolean starter = images.toolchain() == 'starter'
List expected = ['/etc/motd: Hello, root!', '/etc/hosts: 127.0.0.1 localhost mine', '/etc/ssl/key.pem: secret',
        // The console is read byte by byte.
        '/odd/' + new String(Projects.oddName().getBytes('UTF-8'), 'ISO-8859-1') + ': odd', '/srv/extra: extra',
        '/srv/empty is a directory', '/srv/new: more',
        // Rumprun's own, as far as it is not replaced; the starter platform has none.
        starter ? 'https: unknown, root: unknown' : 'https: https, root: root']
['kvm', 'xen'].each { platform ->
    images.boot(platform, '{"cmdline":"files"}').shows(*expected)
}

File other = new File(basedir.parentFile, 'root-files, in a directory of another name')
['kvm', 'xen'].each { platform ->
    String file = "target/root-files-1-${platform}.bin"
    assert Sha256.of(new File(basedir, file)) == Sha256.of(new File(other, file))
}
String report = new File(basedir, 'target/root-files-1-rumprun.json').text
assert report == new File(other, 'target/root-files-1-rumprun.json').text
assert report.contains('"path" : "/etc/ssl/key.pem"')

Maven.start(basedir, localRepositoryPath, 'rumprun:report').success()
def size = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/root-files-1-size.json'))
size.images.each { image ->
    def parts = image.components.find { it.name == 'root-files' }.parts
    assert parts.find { it.name == '/etc/motd' }.bytes == 'Hello, root!\n'.length()
}

// A changed file is baked anew, and nothing else is done.
def build = { Maven.start(basedir, localRepositoryPath, 'package').success() }
build().lacks('Baked for kvm')
new File(basedir, 'src/extra/srv/extra').text = 'changed\n'
def again = build()
again.shows('Baked for kvm', 'Baked for xen')
again.lacks('Compiled')
true
