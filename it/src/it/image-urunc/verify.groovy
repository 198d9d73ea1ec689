// SPDX-License-Identifier: Apache-2.0
import groovy.json.JsonSlurper

File target = new File(basedir, 'target')
File layout = new File(basedir, 'layout')
layout.mkdirs()
assert ['tar', '-xf', new File(target, 'image-urunc-1-solo5_hvt-oci.tar').path, '-C', layout.path].execute().waitFor() == 0
def blob = { descriptor -> new File(layout, "blobs/${descriptor.digest.replace(':', '/')}") }
def json = { new JsonSlurper().parse(it) }
def manifest = json(blob(json(new File(layout, 'index.json')).manifests[0]))
def config = json(blob(manifest.config))
assert config.created == '2026-01-31T12:00:00Z'
List layer = ['tar', '-xzOf', blob(manifest.layers[0]).path]
def settings = new JsonSlurper().parseText((layer + 'urunc.json').execute().text)
        .collectEntries { key, value -> [key.replace('com.urunc.unikernel.', ''), new String(value.decodeBase64())] }
assert settings.unikernelType == 'rumprun' && settings.hypervisor == 'hvt' && settings.cmdline == "image-urunc 'two words'"
assert (layer + settings.binary.substring(1)).execute().inputStream.bytes ==
        new File(target, 'image-urunc-1-solo5_hvt.bin').bytes
assert config.config.Cmd == ['image-urunc', "'two words'"] && config.config.Env == ['GREETING=hello']

String yaml = new File(target, 'image-urunc-1-solo5_hvt-urunc.yaml').text
['kind: RuntimeClass', 'kind: Deployment', 'image: registry.example.com/team/app:1'].each {
    assert yaml.contains(it): yaml
}
true
