// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** {@link java.nio.channels.ScatteringByteChannel}. */
public interface TScatteringByteChannel extends ReadableByteChannel {

    long read(ByteBuffer[] targets, int offset, int length) throws IOException;

    long read(ByteBuffer[] targets) throws IOException;
}
