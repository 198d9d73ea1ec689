// SPDX-License-Identifier: Apache-2.0
import java.nio.ByteBuffer
import java.nio.ByteOrder

// The first instruction jumps to itself. QEMU finds it by the multiboot header, which the image begins with in memory.
byte[] image = new File(basedir, 'image').bytes
ByteBuffer header = ByteBuffer.wrap(image, 0x1000, 32).slice().order(ByteOrder.LITTLE_ENDIAN)
assert header.getInt(0) == 0x1badb002
int entry = 0x1000 + header.getInt(28) - header.getInt(12)
image[entry] = (byte) 0xeb
image[entry + 1] = (byte) 0xfe
new File(basedir, 'target/guest-fails-1-kvm.bin').bytes = image
true
