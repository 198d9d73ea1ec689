// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;

public final class Main {

    public static void main(String[] args) throws IOException {
        Encoded.print();
        Lengths.print();
        Formats.print();
        Texts.print();
        Added.print();
        Normal.print();
        Patterns.print();
    }
}
