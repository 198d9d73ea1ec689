// SPDX-License-Identifier: Apache-2.0
package app;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        Identifiers.show();
        Digits.show();
        Parts.show();
        Groups.show();
        Wrappers.show();
        Pipes.show();
        Zipped.show();
        Inputs.show();
        Timers.show();
        Settings.show();
        Logs.show();
    }
}
