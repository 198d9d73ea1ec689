// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files

// As a disk leaves it that was full.
File image = new File(basedir, 'target/guest-fails-1-kvm.bin')
Files.copy(image.toPath(), new File(basedir, 'image').toPath())
image.bytes = new byte[(int) image.length()]
true
