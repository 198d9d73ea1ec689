// SPDX-License-Identifier: Apache-2.0
package app;

public final class Reflection {

    public static void main(String[] args) throws ReflectiveOperationException {
        Object made = Class.forName(args[0]).getDeclaredConstructor().newInstance();
        System.out.println(made.getClass().getMethod("size").invoke(made));
    }
}
