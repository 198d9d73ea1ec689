// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.java;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * What a class file says of itself.
 *
 * @param name of the class, with dots
 * @param major the version of its format: 61 for Java 17
 * @param hasMain whether it has a {@code public static void main(String[])}
 */
record ClassFile(String name, int major, boolean hasMain) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int PUBLIC_STATIC = 0x0009;
    private static final String MAIN = "main";
    private static final String MAIN_TYPE = "([Ljava/lang/String;)V";

    /** Tags of entries of the constant pool that are not as long as most. */
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ClassFile read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readUnsignedShort();
        int major = in.readUnsignedShort();
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] classNames = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case CLASS -> classNames[i] = in.readUnsignedShort();
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> in.skipBytes(2);
                case METHOD_HANDLE -> in.skipBytes(3);
                case LONG, DOUBLE -> {
                    in.skipBytes(8);
                    i++;
                }
                default -> in.skipBytes(4);
            }
        }
        in.readUnsignedShort();
        String name = texts[classNames[in.readUnsignedShort()]].replace('/', '.');
        in.readUnsignedShort();
        in.skipBytes(2 * in.readUnsignedShort());
        readMembers(in, texts);
        return new ClassFile(name, major, readMembers(in, texts));
    }

    /** Reads the fields, or the methods; whether there is a main method among them. */
    private static boolean readMembers(DataInputStream in, String[] texts) throws IOException {
        boolean main = false;
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int access = in.readUnsignedShort();
            String name = texts[in.readUnsignedShort()];
            String type = texts[in.readUnsignedShort()];
            main |= (access & PUBLIC_STATIC) == PUBLIC_STATIC && name.equals(MAIN) && type.equals(MAIN_TYPE);
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                in.readUnsignedShort();
                in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
            }
        }
        return main;
    }
}
