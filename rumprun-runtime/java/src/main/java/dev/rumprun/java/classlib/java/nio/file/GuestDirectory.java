// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.nio.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What was in a directory when it was opened, as far as a filter accepts it. */
final class GuestDirectory implements DirectoryStream<Path> {

    private final Iterator<Path> paths;
    private final Filter<? super Path> filter;
    private boolean iterates;
    private boolean closed;

    GuestDirectory(List<Path> paths, Filter<? super Path> filter) {
        this.paths = paths.iterator();
        this.filter = filter;
    }

    @Override
    public Iterator<Path> iterator() {
        if (closed) {
            throw new IllegalStateException("Directory stream is closed");
        }
        if (iterates) {
            throw new IllegalStateException("Iterator already obtained");
        }
        iterates = true;
        return new Accepted();
    }

    @Override
    public void close() {
        closed = true;
    }

    private final class Accepted implements Iterator<Path> {

        private Path next;

        @Override
        public boolean hasNext() {
            while (next == null && !closed && paths.hasNext()) {
                Path path = paths.next();
                try {
                    next = filter.accept(path) ? path : null;
                } catch (IOException e) {
                    throw new DirectoryIteratorException(e);
                }
            }
            return next != null;
        }

        @Override
        public Path next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Path path = next;
            next = null;
            return path;
        }
    }
}
