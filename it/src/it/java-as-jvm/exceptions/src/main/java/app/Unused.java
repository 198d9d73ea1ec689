// SPDX-License-Identifier: Apache-2.0
package app;

/** Code throws even if nobody uses its result. */
final class Unused {

    private int field;

    private Unused() {
    }

    static void run(String[] none) {
        int zero = none.length;
        int[] array = new int[zero];
        Object number = zero;
        int[] absent = zero == 0 ? null : array;
        Unused nobody = zero == 0 ? null : new Unused();
        print(() -> {
            int[] negative = new int[-5];
        });
        print(() -> {
            int[] negative = new int[zero - 1];
        });
        print(() -> {
            int[][] negative = new int[3][zero - 2];
        });
        print(() -> {
            int quotient = 5 / zero;
        });
        print(() -> {
            long rest = 5L % zero;
        });
        print(() -> {
            int element = array[zero];
        });
        print(() -> {
            String text = (String) number;
        });
        print(() -> {
            int value = nobody.field;
        });
        print(() -> {
            int length = absent.length;
        });
        print(() -> {
            int element = absent[0];
        });
    }

    private static void print(Runnable code) {
        try {
            code.run();
            System.out.println("nothing");
        } catch (NullPointerException e) {
            System.out.println("nothing there");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
}
