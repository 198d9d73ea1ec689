// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import javax.swing.JLabel;

public final class Missing {

    public static void main(String[] args) throws Exception {
        System.out.println(new JLabel("text"));
        Thread.getAllStackTraces();
        further();
    }

    private static void further() throws IOException {
        Runtime.getRuntime().exec("command");
        compute(1);
    }

    private static native int compute(int number);
}
