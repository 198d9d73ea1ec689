// SPDX-License-Identifier: Apache-2.0
package app;

public final class Failure {

    public static void main(String[] args) {
        try {
            read(args);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("nothing to do", e);
        }
    }

    private static void read(String[] args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("no arguments");
        }
    }
}
