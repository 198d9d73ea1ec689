// SPDX-License-Identifier: Apache-2.0
package app;

public final class Library {

    /** Not what a program begins with. */
    static int main(String[] args) {
        return args.length;
    }
}
