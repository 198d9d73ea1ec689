// SPDX-License-Identifier: Apache-2.0
import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import dev.rumprun.it.Images
import dev.rumprun.it.Sha256

JsonNode bom(String file) {
    new ObjectMapper().readTree(new File(basedir, file))
}

JsonNode component(JsonNode bom, String ref) {
    JsonNode found = bom.path('components').find { it.path('bom-ref').asText() == ref }
    assert found != null: "$ref in ${bom.toPrettyString()}"
    return found
}

List<String> needs(JsonNode bom, String ref) {
    bom.path('dependencies').find { it.path('ref').asText() == ref }.path('dependsOn')*.asText()
}

// A program in C for two platforms, baked twice.
JsonNode c = bom('c/target/sbom-c-1-bom.json')
String project = 'pkg:maven/dev.rumprun.it/sbom-c@1?type='
assert c.at('/metadata/component/licenses/0/license/id').asText() == 'MIT'
assert c.at('/metadata/timestamp').asText() == '2026-01-31T12:00:00Z'
for (platform in ['kvm', 'xen']) {
    String image = "pkg:maven/dev.rumprun.it/sbom-c@1?classifier=$platform&type=bin"
    assert needs(c, c.at('/metadata/component/bom-ref').asText()).contains(image)
    assert component(c, image).at('/hashes/0/content').asText()
            == Sha256.of(new File(basedir, "c/target/sbom-c-1-${platform}.bin"))
    assert needs(c, image).contains('program:0:sbom-c-1.rumprun')
    if (Images.of(new File(basedir, 'c'), 'sbom-c-1').toolchain() == 'rumprun') {
        assert needs(c, image).containsAll(['rumprun', 'component:rump', 'component:rumpnet_netinet',
                'component:' + (platform == 'xen' ? 'rumpxen_xendev' : 'rumpdev_virtio_ld')])
        assert component(c, 'netbsd').path('version').asText().startsWith('7.99.')
    } else {
        assert needs(c, image).any { it.startsWith('pkg:maven/dev.rumprun/rumprun-starter@') }
    }
}
JsonNode loud = bom('c/target/sbom-c-1-loud-bom.json')
component(loud, 'pkg:maven/dev.rumprun.it/sbom-c@1?classifier=loud-kvm&type=bin')

// A program in Java with a dependency.
JsonNode java = bom('java/target/sbom-java-1-bom.json')
JsonNode codec = component(java, 'pkg:maven/commons-codec/commons-codec@1.20.0?type=jar')
assert codec.at('/hashes/0/content').asText().length() == 64
assert codec.at('/licenses/0/license/id').asText() == 'Apache-2.0'
assert needs(java, 'program:0:sbom-java-1.rumprun') == ['pkg:maven/commons-codec/commons-codec@1.20.0?type=jar']
assert !c.toString().contains('commons-codec')

// The checksums, and all of it in another directory.
File other = new File(basedir.parentFile, 'sbom, in a directory of another name')
for (name in ['c/target/sbom-c-1', 'c/target/sbom-c-1-loud', 'java/target/sbom-java-1']) {
    File sums = new File(basedir, name + '-SHA256SUMS')
    Process check = ['sha256sum', '-c', '--strict', sums.name].execute(null, sums.parentFile)
    String output = check.text
    assert check.waitFor() == 0: output
    for (ending in ['-kvm.bin', '-kvm-config.json', '-rumprun.json', '-bom.json']) {
        assert output.contains("${sums.name.replace('-SHA256SUMS', '')}$ending: OK")
    }
    for (ending in ['-bom.json', '-SHA256SUMS']) {
        assert new File(basedir, name + ending).text == new File(other, name + ending).text
    }
    assert !new File(basedir, name + '-bom.json').text.contains(basedir.path)
}
assert new File(basedir, 'java/target/sbom-java-1-SHA256SUMS').text.contains('  sbom-java-1.jar\n')

List<String> deployed = new File(basedir, 'target/repository/dev/rumprun/it/sbom-c/1').list()
assert deployed.containsAll(['sbom-c-1-cyclonedx.json', 'sbom-c-1-sha256sums.txt', 'sbom-c-1-loud-cyclonedx.json',
        'sbom-c-1-loud-sha256sums.txt'])
