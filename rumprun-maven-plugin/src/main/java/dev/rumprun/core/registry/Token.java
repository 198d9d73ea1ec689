// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.io.JsonTree;
import java.io.IOException;

/** Tokens that registries give for passwords. */
final class Token {

    private Token() {
    }

    /** The token in an answer. Its name depends on who has made it. */
    static String of(String json) throws IOException {
        JsonTree tree = JsonTree.read(json);
        return tree.get("token").text().or(() -> tree.get("access_token").text())
                .filter(token -> token.matches("[\\x21-\\x7e]+"))
                .orElseThrow(() -> new IOException("the registry has given no token"));
    }
}
