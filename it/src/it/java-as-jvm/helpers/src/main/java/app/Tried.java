// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Prints what comes of calls. */
final class Tried {

    private Tried() {
    }

    static void print(Callable<?> call) {
        Object result;
        try {
            result = call.call();
        } catch (Exception e) {
            result = e;
        }
        System.out.println(result instanceof byte[] bytes ? Arrays.toString(bytes) : result);
    }
}
