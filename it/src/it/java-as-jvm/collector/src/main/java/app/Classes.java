// SPDX-License-Identifier: Apache-2.0
package app;

/** A class that a method names, while the garbage collector works. */
final class Classes {

    /** Made before the objects of classes are. */
    private static Object garbage = new int[1000];

    private Classes() {
    }

    static void print() {
        garbage = null;
        System.out.println("classes " + name(Holes.class) + ' ' + name(Clones.class));
    }

    private static String name(Class<?> type) {
        System.gc();
        Object[] kept = new Object[1000];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = Long.valueOf(-i - 1000L);
        }
        garbage = kept;
        return type.getName();
    }
}
