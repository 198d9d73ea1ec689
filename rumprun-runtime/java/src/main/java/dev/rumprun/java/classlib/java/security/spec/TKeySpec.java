// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.security.spec;

public interface TKeySpec {
}
