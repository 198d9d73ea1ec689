// SPDX-License-Identifier: Apache-2.0
import java.security.MessageDigest

// Publishes what was packed, as the goal deploy does.
File published = new File(basedir, 'repository/dev/rumprun/it/company-toolchain/20200511')
published.mkdirs()
['target/company-toolchain-20200511.tar.xz': 'company-toolchain-20200511.tar.xz',
 'pom.xml': 'company-toolchain-20200511.pom'].each { made, name ->
    File file = new File(published, name)
    file.bytes = new File(basedir, "packer/$made").bytes
    new File(published, name + '.sha1').text = MessageDigest.getInstance('SHA-1').digest(file.bytes).encodeHex()
}
true
