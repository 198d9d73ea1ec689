// SPDX-License-Identifier: Apache-2.0
package app;

public final class Second {

    public static void main(String[] args) {
        System.out.println("Second");
    }
}
