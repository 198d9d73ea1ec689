// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.net;

import java.io.Serializable;

/** {@link java.net.SocketAddress}. */
public abstract class TSocketAddress implements Serializable {
}
