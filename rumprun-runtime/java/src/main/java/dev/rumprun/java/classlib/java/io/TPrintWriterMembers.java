// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.io;

import java.io.BufferedWriter;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/** Of {@link java.io.PrintWriter}. */
public final class TPrintWriterMembers {

    private TPrintWriterMembers() {
    }

    public static Writer constructor(String file) throws FileNotFoundException {
        return constructor(new File(file));
    }

    public static Writer constructor(File file) throws FileNotFoundException {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file)));
    }

    public static Writer constructor(String file, String charset) throws IOException {
        return constructor(new File(file), charset);
    }

    public static Writer constructor(File file, String charset) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file), charset));
    }

    public static Writer constructor(String file, Charset charset) throws IOException {
        return constructor(new File(file), charset);
    }

    public static Writer constructor(File file, Charset charset) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(file), charset));
    }
}
