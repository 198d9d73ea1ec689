// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.List;

/** What catch blocks, and what comes after them, know of variables that are parameters. */
final class Caught {

    private static int sink;

    private int field;

    private Caught() {
    }

    static void run() {
        for (Caught caught : new Caught[] {null, new Caught()}) {
            field(caught);
            method(caught);
            int[] array = caught == null ? null : new int[3];
            element(array);
            length(array);
        }
        changed(5, "a");
        changed(2000, "a");
        for (int index : List.of(1, 2)) {
            bounds(new int[2], index);
        }
        for (Object object : List.of("abc", 5)) {
            inLoop(object);
        }
    }

    private static void field(Caught it) {
        try {
            sink = it.field;
        } catch (NullPointerException e) {
            System.out.println("no field of " + it);
        }
        System.out.println(it == null ? "null" : "not null");
    }

    private static void method(Caught it) {
        try {
            it.count();
        } catch (NullPointerException e) {
            System.out.println("no method of " + it);
        }
        System.out.println(it == null ? "null" : "not null");
    }

    private void count() {
        sink++;
    }

    private static void element(int[] array) {
        for (int i = 0; i < 2; i++) {
            try {
                sink = array[2];
            } catch (NullPointerException e) {
                System.out.println("no element of " + array);
            }
        }
        System.out.println(array == null ? "null" : "not null");
    }

    private static void length(int[] array) {
        try {
            sink = array.length;
        } catch (NullPointerException e) {
            System.out.println("no length of " + array);
        }
        System.out.println(array == null ? "null" : "not null");
    }

    private static void changed(int number, String text) {
        try {
            number = large(number);
            text = "b" + number;
        } catch (IllegalStateException e) {
            System.out.println("still " + number + text);
        }
        System.out.println(number + text);
    }

    private static int large(int number) {
        if (number < 1000) {
            throw new IllegalStateException("small");
        }
        return number + 1;
    }

    private static void bounds(int[] array, int index) {
        try {
            sink = array[index];
        } catch (ArrayIndexOutOfBoundsException e) {
            try {
                sink = array[index];
                System.out.println("not noticed in catch");
            } catch (ArrayIndexOutOfBoundsException again) {
                System.out.println(again.getMessage());
            }
        }
        try {
            sink = array[index];
            System.out.println("an element");
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void inLoop(Object object) {
        String text = "first";
        try {
            text = (String) object;
            text += text.length();
        } catch (ClassCastException e) {
            System.out.println("still " + text);
        }
        for (int i = text.length(); i > 0; i--) {
            try {
                object.hashCode();
                if (i == 3) {
                    object = null;
                }
            } catch (NullPointerException e) {
                System.out.println(i + " " + object);
                object = "again";
            }
        }
        System.out.println(object);
    }
}
