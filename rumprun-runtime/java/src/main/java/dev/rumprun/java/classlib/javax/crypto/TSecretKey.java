// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.javax.crypto;

import java.security.Key;

public interface TSecretKey extends Key {
}
