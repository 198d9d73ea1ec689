// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;

/** {@link java.io.FileWriter}. */
public class TFileWriter extends OutputStreamWriter {

    public TFileWriter(String file) throws IOException {
        super(new FileOutputStream(file));
    }

    public TFileWriter(String file, boolean append) throws IOException {
        super(new FileOutputStream(file, append));
    }

    public TFileWriter(File file) throws IOException {
        super(new FileOutputStream(file));
    }

    public TFileWriter(File file, boolean append) throws IOException {
        super(new FileOutputStream(file, append));
    }

    public TFileWriter(FileDescriptor descriptor) {
        super(new FileOutputStream(descriptor));
    }

    public TFileWriter(String file, Charset charset) throws IOException {
        super(new FileOutputStream(file), charset);
    }

    public TFileWriter(String file, Charset charset, boolean append) throws IOException {
        super(new FileOutputStream(file, append), charset);
    }

    public TFileWriter(File file, Charset charset) throws IOException {
        super(new FileOutputStream(file), charset);
    }

    public TFileWriter(File file, Charset charset, boolean append) throws IOException {
        super(new FileOutputStream(file, append), charset);
    }
}
