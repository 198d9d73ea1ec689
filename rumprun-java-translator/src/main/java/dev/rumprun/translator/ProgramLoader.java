// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.util.List;

/**
 * Loads from the class path of a program. Of the jars that it opens none is shared with other loaders, as the JDK's would:
 * then to close one closed the streams of another translation at the same time.
 */
final class ProgramLoader extends URLClassLoader {

    ProgramLoader(List<File> classPath, ClassLoader parent) throws MalformedURLException {
        super(urls(classPath), parent);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        URL place = getResource(name);
        if (place == null) {
            return null;
        }
        try {
            URLConnection connection = place.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
        } catch (IOException e) {
            return null;
        }
    }

    private static URL[] urls(List<File> files) throws MalformedURLException {
        URL[] urls = new URL[files.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = files.get(i).toURI().toURL();
        }
        return urls;
    }
}
