// SPDX-License-Identifier: Apache-2.0
package app;

import java.io.IOException;

/** Loops in which a thread waits more than once. */
public final class Main {

    /** Something that takes its time. */
    private static class Box {

        private String content = "";

        void take(Item item) throws InterruptedException {
            Thread.sleep(1);
            item.data = content;
        }

        void give(Item item) throws InterruptedException {
            if (item.data.length() > 2) {
                Thread.sleep(1);
            }
            content = item.data;
        }
    }

    private static final class Item {

        private String data;

        int length() {
            return data.length();
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Box box = new Box();
        Thread thread = new Thread(() -> {
            try {
                for (int i = 0; i < 5; i++) {
                    Item item = new Item();
                    box.take(item);
                    System.out.println(item.length() + item.data);
                    item.data = item.data + i;
                    box.give(item);
                }
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        thread.start();
        thread.join();
        System.out.println(box.content);
        Arrays.print();
        Lengths.show();
    }
}
