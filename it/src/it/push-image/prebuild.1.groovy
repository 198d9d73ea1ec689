// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.core.tar.TarFile
import dev.rumprun.core.oci.OciImage
import dev.rumprun.core.oci.OciLayout

File target = new File(basedir, 'target')
target.mkdirs()
for (platform in ['kvm', 'xen']) {
    OciLayout.write(new OciImage([[TarFile.of('disk/app.raw', platform, 107)]], [], new TreeMap<>(), new TreeMap<>(),
            OptionalLong.of(0)), OciLayout.of(target.toPath(), 'push-image-1', platform))
}

// The password: pa:ss wörd
File passwords = new File(target, 'htpasswd')
passwords.text = 'builder:$2y$05$d0l3TFmxb8nLB6p/0PAKd.Hns/JnyO6YmV.C3yAS9dVpmX2g1cvLW\n'
File config = new File(target, 'registry.yml')
config.text = """version: 0.1
log: {level: info}
storage: {filesystem: {rootdirectory: ${target}/registry}}
http: {addr: "127.0.0.1:0"}
auth: {htpasswd: {realm: test, path: ${passwords}}}
"""
File log = new File(target, 'registry.log')
Process registry = new ProcessBuilder('docker-registry', 'serve', config.path)
        .redirectErrorStream(true).redirectOutput(log).start()
Runtime.runtime.addShutdownHook(new Thread({ registry.destroyForcibly() }))
context.put('registry', registry)
def listening = null
for (int i = 0; i < 300 && !listening; i++) {
    sleep(100)
    listening = log.text =~ /listening on 127\.0\.0\.1:(\d+)/
}
String port = listening[0][1]
context.put('port', port)

File pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('PORT', port)
['wrong': 'guess', 'right': '{T8IPw/Nvpc8HyjyccStORTbtzKQOEvHAkEwodgf4lR4=}'].each { name, password ->
    new File(basedir, name + '.xml').text = """<settings><servers><server>
  <id>localhost:${port}</id><username>builder</username><password>${password}</password>
</server></servers></settings>"""
}
true
