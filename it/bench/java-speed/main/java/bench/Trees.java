// SPDX-License-Identifier: Apache-2.0
package bench;

/** Many small objects, most of which are soon garbage. */
final class Trees {

    private static final int DEPTH = 14;
    private static final int SMALL_DEPTH = 6;
    private static final int SMALL_TREES = 2_000;

    private record Tree(Tree left, Tree right) {

        static Tree of(int depth) {
            return depth == 0 ? new Tree(null, null) : new Tree(of(depth - 1), of(depth - 1));
        }

        int nodes() {
            return left == null ? 1 : 1 + left.nodes() + right.nodes();
        }
    }

    private Trees() {
    }

    static String run() {
        Tree kept = Tree.of(DEPTH);
        int nodes = 0;
        for (int i = 0; i < SMALL_TREES; i++) {
            nodes += Tree.of(SMALL_DEPTH).nodes();
        }
        return Integer.toString(nodes + kept.nodes());
    }
}
