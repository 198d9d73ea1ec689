// SPDX-License-Identifier: Apache-2.0
import dev.rumprun.it.BuildLog
import dev.rumprun.it.Images
import dev.rumprun.it.Sha256
import dev.rumprun.it.Text

Text log = BuildLog.of(basedir)
log.shows(1, 'Toolchain: ')
log.lacks('not marked', 'thread-safe')

Set<String> digests = []
for (name in ['one', 'two', 'three', 'four']) {
    Images images = Images.of(new File(basedir, name))
    assert images.platforms() == ['kvm']
    digests << Sha256.of(images.file('kvm'))
}
assert digests.size() == 4
