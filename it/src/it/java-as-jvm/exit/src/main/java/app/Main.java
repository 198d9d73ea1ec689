// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Map;

/** Ends itself by exit, in a thread that is not the main one. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        Map<String, String> variables = System.getenv();
        try {
            variables.put("A", "B");
        } catch (UnsupportedOperationException e) {
            System.out.println("variables are read only");
        }
        System.out.println(System.getenv("NO_SUCH_VARIABLE") + " " + variables.get("NO_SUCH_VARIABLE"));
        Runtime runtime = Runtime.getRuntime();
        System.out.println(runtime == Runtime.getRuntime());
        System.out.println(runtime.availableProcessors() >= 1);
        System.out.println(runtime.maxMemory() >= runtime.totalMemory());
        System.out.println(runtime.totalMemory() >= runtime.freeMemory() && runtime.freeMemory() > 0);
        Thread hook = new Thread(Main::hook);
        runtime.addShutdownHook(hook);
        try {
            runtime.addShutdownHook(hook);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Thread removed = new Thread(() -> System.out.println("not to be seen"));
        runtime.addShutdownHook(removed);
        System.out.println(runtime.removeShutdownHook(removed) + " " + runtime.removeShutdownHook(removed));
        Thread ender = new Thread(() -> {
            try {
                System.exit(7);
            } finally {
                System.out.println("not to be seen");
            }
        });
        ender.start();
        ender.join();
        System.out.println("not to be seen");
    }

    private static void hook() {
        System.out.println("hook begins");
        try {
            Thread.sleep(50);
            Runtime.getRuntime().addShutdownHook(new Thread());
        } catch (InterruptedException | IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("hook ends");
    }
}
