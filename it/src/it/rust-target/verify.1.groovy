// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.Images

assert Images.of(basedir).platforms() == ['kvm']

String name = 'rust-target-1-host-x86_64-unknown-linux-gnu'
String output = new File(basedir, "target/${name}-target-program.bin").absolutePath.execute().text
assert output == 'for linux, configured: true\n'
File repository = new File(localRepositoryPath, 'dev/rumprun/it/rust-target/1')
['target-program', 'more'].each { program ->
    assert new File(repository, "${name}-${program}.bin").bytes == new File(basedir, "target/${name}-${program}.bin").bytes
}
assert new File(repository, 'rust-target-1-kvm.bin').isFile()
