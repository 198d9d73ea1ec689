// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks the server of examples/http-java for squares, and has it send back what it gets; prints figures, each with a name.
 *
 * <p>Arguments: the port, for how many seconds to go on at the end, and the process of the guest.
 */
final class Load {

    private static final int SEQUENTIAL = 1000;
    private static final int PARALLEL = 64;
    private static final int BODIES = 5;
    private static final int BODY_BYTES = 3_000_000;
    private static final int CLIENTS = 4;
    /** So many requests of a client share a connection. */
    private static final int REQUESTS_PER_CONNECTION = 50;

    private final String server;
    private final long process;
    private final AtomicInteger lost = new AtomicInteger();

    private Load(String port, long process) {
        server = "http://127.0.0.1:" + port;
        this.process = process;
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
        Load load = new Load(args[0], Long.parseLong(args[2]));
        load.oneAfterTheOther();
        load.atTheSameTime();
        load.bodies();
        load.on(Long.parseLong(args[1]));
    }

    /** Each with a connection of its own. */
    private void oneAfterTheOther() {
        HttpClient client = client();
        measure("sequential", () -> {
            for (int i = 0; i < SEQUENTIAL; i++) {
                square(client, i, true);
            }
        });
    }

    private void atTheSameTime() {
        HttpClient client = client();
        measure("parallel", () -> {
            ExecutorService threads = Executors.newFixedThreadPool(PARALLEL);
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < PARALLEL; i++) {
                int number = i;
                tasks.add(() -> {
                    square(client, number, true);
                    return null;
                });
            }
            threads.invokeAll(tasks);
            threads.shutdown();
        });
    }

    private void bodies() {
        HttpClient client = client();
        measure("bodies", () -> {
            for (int i = 0; i < BODIES; i++) {
                byte[] body = new byte[BODY_BYTES];
                new Random(i).nextBytes(body);
                HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/echo"))
                        .POST(BodyPublishers.ofByteArray(body)).build();
                count(() -> Arrays.equals(client.send(request, BodyHandlers.ofByteArray()).body(), body));
            }
        });
    }

    /** Several clients, for a long time: the guest's process may not grow after the first tenth of it. */
    private void on(long seconds) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        lost.set(0);
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(() -> {
                HttpClient client = client();
                for (int j = 0; System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(seconds); j++) {
                    square(client, j % 40_000, j % REQUESTS_PER_CONNECTION == REQUESTS_PER_CONNECTION - 1);
                    answered.incrementAndGet();
                }
            }));
        }
        Thread.sleep(seconds * 100);
        long early = residentKilobytes();
        for (Future<?> client : clients) {
            client.get();
        }
        threads.shutdown();
        System.out.println("soak-requests " + answered);
        System.out.println("soak-lost " + lost);
        System.out.println("soak-growth " + (residentKilobytes() - early));
    }

    private void measure(String name, Action action) {
        lost.set(0);
        long begin = System.nanoTime();
        try {
            action.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        System.out.println(name + "-ms " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        System.out.println(name + "-lost " + lost);
    }

    private void square(HttpClient client, int number, boolean closes) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/square?" + number))
                .timeout(Duration.ofSeconds(60));
        if (closes) {
            request.header("Connection", "close");
        }
        count(() -> {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() == 200
                    && response.body().equals("{\"square\":" + (long) number * number + "}");
        });
    }

    private void count(Callable<Boolean> request) {
        try {
            if (!request.call()) {
                lost.incrementAndGet();
            }
        } catch (Exception e) {
            System.err.println(e);
            lost.incrementAndGet();
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** What the process has of this machine's memory. */
    private long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElseThrow();
    }

    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
