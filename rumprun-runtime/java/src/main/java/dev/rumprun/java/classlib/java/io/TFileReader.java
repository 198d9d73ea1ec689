// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** {@link java.io.FileReader}. */
public class TFileReader extends InputStreamReader {

    public TFileReader(String file) throws FileNotFoundException {
        super(new FileInputStream(file));
    }

    public TFileReader(File file) throws FileNotFoundException {
        super(new FileInputStream(file));
    }

    public TFileReader(FileDescriptor descriptor) {
        super(new FileInputStream(descriptor));
    }

    public TFileReader(String file, Charset charset) throws IOException {
        super(new FileInputStream(file), charset);
    }

    public TFileReader(File file, Charset charset) throws IOException {
        super(new FileInputStream(file), charset);
    }
}
