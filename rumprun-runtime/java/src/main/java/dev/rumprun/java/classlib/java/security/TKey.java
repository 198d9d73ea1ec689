// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security;

import java.io.Serializable;

public interface TKey extends Serializable {

    String getAlgorithm();

    String getFormat();

    byte[] getEncoded();
}
