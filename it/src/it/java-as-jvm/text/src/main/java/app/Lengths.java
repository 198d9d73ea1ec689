// SPDX-License-Identifier: Apache-2.0
package app;

/** Builders of texts that are made shorter and longer. */
final class Lengths {

    private Lengths() {
    }

    static void print() {
        StringBuilder builder = new StringBuilder(2).append("text");
        StringBuffer buffer = new StringBuffer("text");
        for (int length : new int[] {4, 2, 0, 3, 100, 1, -1}) {
            try {
                builder.setLength(length);
                buffer.setLength(length);
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e);
            }
            System.out.println(builder.toString().replace('\0', '0') + " " + buffer.toString().replace('\0', '0') + " "
                    + builder.length() + " " + buffer.length());
            builder.append('x');
        }
    }
}
