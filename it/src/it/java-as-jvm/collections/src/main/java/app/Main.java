// SPDX-License-Identifier: Apache-2.0
package app;

public final class Main {

    public static void main(String[] args) {
        Randoms.print();
        Maps.print();
        SortedViews.print();
        Bits.print();
        Splits.print();
        Joined.print();
        Sorted.print();
    }
}
