// SPDX-License-Identifier: Apache-2.0
package app;

public record Greeting(String word) {

    /** A greeting for somebody. */
    public String to(String name) {
        return word + ", " + name + "!";
    }
}
