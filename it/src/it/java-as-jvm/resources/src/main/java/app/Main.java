// SPDX-License-Identifier: Apache-2.0
package app;

import app.inner.Beside;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.TreeMap;

/** Reads files of its class path, by all ways that there are. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Main.class.getResourceAsStream("text.txt"), StandardCharsets.UTF_8))) {
            reader.lines().map(line -> "[" + line + "]").forEach(System.out::println);
        }
        System.out.println(new TreeMap<>(Beside.settings()));
        byWays();
        bySteps();
        missing();
        urls();
    }

    private static void byWays() throws IOException {
        ClassLoader loader = Main.class.getClassLoader();
        for (InputStream in : new InputStream[] {
                Main.class.getResourceAsStream("/all.bin"),
                loader.getResourceAsStream("all.bin"),
                ClassLoader.getSystemResourceAsStream("all.bin"),
                Thread.currentThread().getContextClassLoader().getResourceAsStream("all.bin"),
                Main.class.getResourceAsStream("inner/settings.properties"),
                Main.class.getResourceAsStream("/empty")}) {
            byte[] bytes = in.readAllBytes();
            int sum = 0;
            for (byte each : bytes) {
                sum = 31 * sum + each;
            }
            System.out.println(bytes.length + " bytes " + sum);
        }
    }

    private static void bySteps() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/all.bin")) {
            System.out.println(in.available() + " " + in.read() + " " + in.read() + " " + in.skip(300) + " " + in.read());
            byte[] some = new byte[8];
            System.out.println(in.read(some, 2, 5) + " " + some[1] + " " + some[2] + " " + some[6] + " " + some[7]);
            System.out.println(in.read(some, 0, 0) + " " + in.available());
            in.skipNBytes(in.available() - 1);
            System.out.println(in.read() + " " + in.read() + " " + in.read(some) + " " + in.available());
            in.read(some, 5, 9);
        } catch (IndexOutOfBoundsException e) {
            System.out.println("out of bounds");
        }
    }

    private static void missing() throws IOException {
        System.out.println(Main.class.getResourceAsStream("all.bin"));
        System.out.println(Main.class.getResourceAsStream("/app/Text.txt"));
        System.out.println(Main.class.getClassLoader().getResourceAsStream("/all.bin"));
        System.out.println(Main.class.getResource("nothing"));
        System.out.println(Collections.list(Main.class.getClassLoader().getResources("nothing")));
        try {
            System.out.println(Main.class.getResourceAsStream(null));
        } catch (NullPointerException e) {
            System.out.println("null is no name");
        }
    }

    private static void urls() throws IOException {
        URL url = Main.class.getResource("text.txt");
        try (InputStream in = url.openStream()) {
            System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8).length());
        }
        System.out.println(url.getPath().endsWith("/app/text.txt") + " " + url.openConnection().getContentLength());
        System.out.println(Collections.list(Main.class.getClassLoader().getResources("all.bin")).size());
        System.out.println(ClassLoader.getSystemResource("empty").openStream().read());
    }
}
