// SPDX-License-Identifier: Apache-2.0
package app;

public final class First {

    public static void main(String[] args) {
        System.out.println("First");
    }
}
