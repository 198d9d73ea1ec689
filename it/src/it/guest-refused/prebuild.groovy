// SPDX-License-Identifier: Apache-2.0
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.file.Files
import java.nio.file.Path

File data = new File(basedir, 'target/data')
data.mkdirs()
Files.createSymbolicLink(new File(data, 'link').toPath(), Path.of('moved/away'))

// What mkfs.ext4 writes into the superblock.
ByteBuffer disk = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN)
disk.putShort(1024 + 56, (short) 0xef53).putInt(1024 + 76, 1).putInt(1024 + 96, 0x2c2).putInt(1024 + 100, 0x46b)
new File(basedir, 'target/ext4.img').bytes = disk.array()
return true
