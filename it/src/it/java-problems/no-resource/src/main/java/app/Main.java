// SPDX-License-Identifier: Apache-2.0
package app;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println(Main.class.getResourceAsStream("/pages/start.html"));
    }
}
