// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Files.writeString(Path.of("/etc/resolv.conf"), "nameserver 127.0.0.1\n");
        start(new NameServer());
        AtomicInteger ticks = new AtomicInteger();
        start(() -> tick(ticks));
        String address = InetAddress.getByName("slow.test").getHostAddress();
        System.out.println("slow.test is " + address + ", others ran: " + (ticks.get() > 5));

        ExecutorService executor = Executors.newFixedThreadPool(2);
        List<Future<String>> found = new ArrayList<>();
        for (String name : List.of("one.test", "two.test")) {
            found.add(executor.submit(() -> name + " is " + InetAddress.getByName(name).getHostAddress()));
        }
        for (Future<String> each : found) {
            System.out.println(each.get());
        }
        executor.shutdown();

        System.out.println("10.1.2.3 is " + InetAddress.getByAddress(new byte[] {10, 1, 2, 3}).getHostName());
        try {
            System.out.println(InetAddress.getByName("absent.test"));
        } catch (UnknownHostException e) {
            System.out.println(e);
        }
        System.exit(0);
    }

    private static void start(Runnable code) {
        Thread thread = new Thread(code);
        thread.setDaemon(true);
        thread.start();
    }

    private static void tick(AtomicInteger ticks) {
        try {
            while (true) {
                Thread.sleep(20);
                ticks.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
