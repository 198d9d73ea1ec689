// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.channels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** {@link java.nio.channels.GatheringByteChannel}. */
public interface TGatheringByteChannel extends WritableByteChannel {

    long write(ByteBuffer[] sources, int offset, int length) throws IOException;

    long write(ByteBuffer[] sources) throws IOException;
}
