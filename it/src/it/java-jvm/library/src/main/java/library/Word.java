// SPDX-License-Identifier: Apache-2.0
package library;

public final class Word {

    public static final String HELLO = "Hello";

    private Word() {
    }
}
