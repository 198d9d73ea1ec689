// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** What java.io has for files. */
final class Streams {

    private Streams() {
    }

    static void show(File directory) throws IOException {
        File file = new File(directory, "bytes");
        System.out.println(file.createNewFile() + " " + file.createNewFile() + " " + file.length() + " " + file.exists());
        try (FileOutputStream out = new FileOutputStream(file)) {
            for (int i = 0; i < 256; i++) {
                out.write(i);
            }
            out.getFD().sync();
        }
        try (FileInputStream in = new FileInputStream(file)) {
            int sum = 0;
            System.out.println(in.available() + " " + in.getFD().valid());
            for (int next = in.read(); next >= 0; next = in.read()) {
                sum += next;
            }
            System.out.println(sum + " " + in.available() + " " + in.read(new byte[3]) + " " + in.read(new byte[0]));
        }
        try (FileInputStream in = new FileInputStream(file)) {
            byte[] some = new byte[5];
            System.out.println(in.skip(250) + " " + in.read(some, 1, 3) + Arrays.toString(some) + in.readAllBytes().length);
        }
        try (FileOutputStream out = new FileOutputStream(file, true)) {
            out.write(new byte[] {9, 9}, 1, 1);
        }
        System.out.println(file.length());
        random(file);
        try (PrintWriter out = new PrintWriter(new FileWriter(file))) {
            out.println("line");
            out.printf("%d%n", 5);
        }
        try (BufferedReader in = new BufferedReader(new FileReader(file))) {
            System.out.println(in.lines().toList());
        }
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(file))) {
            out.writeUTF("Grüße");
            out.writeLong(Long.MIN_VALUE);
            out.writeDouble(1.5);
        }
        try (DataInputStream in = new DataInputStream(new FileInputStream(file))) {
            System.out.println(in.readUTF() + " " + in.readLong() + " " + in.readDouble());
            in.readByte();
        } catch (EOFException e) {
            System.out.println(e);
        }
        tree(directory, file);
    }

    private static void random(File file) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file, "rw")) {
            random.setLength(0);
            random.writeInt(0x01020304);
            random.writeUTF("ü");
            random.writeBytes("one\r\ntwo");
            System.out.println(random.length() + " " + random.getFilePointer());
            random.seek(1);
            System.out.println(random.read() + " " + random.readShort() + " " + random.readUTF() + " " + random.readLine()
                    + " " + random.readLine() + " " + random.readLine() + " " + random.read());
            random.seek(20);
            random.write(-1);
            System.out.println(random.length() + " " + random.skipBytes(5));
            random.seek(20);
            System.out.println(random.readUnsignedByte());
            random.setLength(2);
            System.out.println(random.getFilePointer() + " " + random.length());
            try {
                random.readInt();
            } catch (EOFException e) {
                System.out.println(e);
            }
            random.seek(-1);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void tree(File directory, File file) throws IOException {
        File deep = new File(directory, "x/y/z");
        System.out.println(deep.mkdir() + " " + deep.mkdirs() + " " + deep.mkdirs() + " " + deep.isDirectory() + " "
                + deep.isFile() + " " + file.isFile() + " " + file.isDirectory());
        System.out.println(deep.list().length + " " + file.list() + " " + new File("none").listFiles() + " "
                + Arrays.toString(new File(directory, "x").list()) + " "
                + directory.listFiles((dir, name) -> name.equals("x")).length + " "
                + directory.listFiles(File::isDirectory).length);
        File renamed = new File(deep, "renamed");
        System.out.println(file.renameTo(renamed) + " " + file.exists() + " " + renamed.length() + " " + deep.delete());
        System.out.println(renamed.setLastModified(1_500_000_000_000L) + " " + renamed.lastModified() + " "
                + renamed.canRead() + " " + renamed.canWrite() + " " + new File("none").lastModified() + " "
                + new File("none").delete() + " " + new File("none").length());
        System.out.println(new File(deep, "../y/./q").getCanonicalPath().equals(
                new File(directory.getCanonicalFile(), "x/y/q").getPath()));
        File temporary = File.createTempFile("abc", ".x", directory);
        System.out.println(temporary.exists() + " " + temporary.getName().endsWith(".x") + " " + temporary.delete());
    }
}
