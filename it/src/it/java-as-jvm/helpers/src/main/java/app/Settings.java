// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** java.util.Properties. */
final class Settings {

    private static final String DATE = "#[A-Z][a-z][a-z] [A-Z][a-z][a-z] .*";

    private Settings() {
    }

    static void show() throws IOException {
        Properties all = new Properties();
        all.load(new StringReader("# comment\n! other\na=1\n b : two\\\n   lines\nc three four \n\\u00fc=\\u20ac\\t|\nd\ne=\n"
                + " f\\ g = h\\=i\n\nk\\:l=m\\\\n\r\nq=a\\qb\nlast=x\\"));
        System.out.println(new TreeMap<>(all) + " " + all.getProperty("none", "other") + " " + all.stringPropertyNames().size());
        for (String text : new String[] {"x=\\u12", "x=\\uzzzz"}) {
            Tried.print(() -> {
                Properties one = new Properties();
                one.load(new StringReader(text));
                return one;
            });
        }
        Properties inner = new Properties(all);
        inner.setProperty("own", "1");
        System.out.println(inner.getProperty("a") + " " + new TreeSet<>(inner.stringPropertyNames()) + " " + inner.size() + " "
                + Collections.list(inner.propertyNames()).size() + " " + inner);
        store();
        lists();
    }

    private static void store() throws IOException {
        Properties all = new Properties();
        all.setProperty("key with space", " value \u00fc\t\n#!=:\\");
        all.setProperty("=#", "\u0001\u007f~");
        StringWriter text = new StringWriter();
        all.store(text, "Hello\n\u00fcx\r\n#y\u20ac");
        System.out.println(text.toString().replaceAll(DATE, "#DATE").replace("\u0001", "^A").replace("\u007f", "^?"));
        for (String comment : new String[] {"Hell\u00fc", null}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            all.store(bytes, comment);
            System.out.println(bytes.toString(StandardCharsets.ISO_8859_1).replaceAll(DATE, "#DATE"));
        }
        Properties read = new Properties();
        read.load(new StringReader(text.toString()));
        System.out.println(read.equals(all) + " " + read.equals(all.clone()));
    }

    private static void lists() throws IOException {
        Properties all = new Properties();
        all.load(new ByteArrayInputStream("\u00fc=\u00f6\n".getBytes(StandardCharsets.ISO_8859_1)));
        all.setProperty("long", "x".repeat(60));
        all.list(System.out);
        System.out.println(all.setProperty("\u00fc", "x") + " " + all.getOrDefault("z", "y") + " " + all.putIfAbsent("n", "v")
                + all.computeIfAbsent("m", key -> "w") + " " + all.remove("n") + " " + all.containsKey("m") + all.contains("w"));
    }
}
