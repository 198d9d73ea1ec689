// SPDX-License-Identifier: Apache-2.0
package app;

import library.Word;

public final class Main {

    public static void main(String[] args) {
        System.out.println(Word.HELLO + ", " + String.join(" ", args) + "!");
    }
}
