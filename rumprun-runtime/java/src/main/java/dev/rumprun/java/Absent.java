// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

/** Stands in for exceptions that a library catches and that do not exist here; never thrown. */
public final class Absent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Absent() {
    }
}
