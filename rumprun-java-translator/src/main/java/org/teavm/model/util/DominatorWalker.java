// SPDX-License-Identifier: Apache-2.0
package org.teavm.model.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.teavm.common.DominatorTree;
import org.teavm.common.Graph;
import org.teavm.common.GraphUtils;
import org.teavm.model.BasicBlock;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;

/**
 * Stands in for TeaVM's class of this name: visits blocks, each within the visit of one that runs before it on every way.
 * For TeaVM's, all of a block has run when what it throws is caught, so that in a {@code catch} block nothing was null that
 * the {@code try} block had to check.
 */
public final class DominatorWalker {

    private final Program program;
    private final Graph graph;
    private final DominatorTree dominators;
    /** For each block those within it; the last is for those within none. */
    private final List<List<Integer>> within = new ArrayList<>();
    private final boolean[] handlers;
    private final boolean[] visited;

    /** Prepares a walk. */
    public DominatorWalker(Program program) {
        this.program = program;
        graph = ProgramUtils.buildControlFlowGraph(program);
        dominators = GraphUtils.buildDominatorTree(graph);
        int count = program.basicBlockCount();
        handlers = new boolean[count];
        visited = new boolean[count];
        for (BasicBlock block : program.getBasicBlocks()) {
            for (TryCatchBlock attempt : block.getTryCatchBlocks()) {
                handlers[attempt.getHandler().getIndex()] = true;
            }
        }
        for (int i = 0; i <= count; i++) {
            within.add(new ArrayList<>());
        }
        // Each block has two nodes there, its beginning, where what it throws leaves it, and its end.
        DominatorTree halves = GraphUtils.buildDominatorTree(ProgramUtils.buildControlFlowGraph2(program));
        int[] ends = ends(graph);
        for (int block = 1; block < count; block++) {
            if (ends[block] >= 0) {
                int node = 2 * block;
                do {
                    node = halves.immediateDominatorOf(node);
                } while (node > 0 && node % 2 == 0);
                within.get(node > 0 ? node / 2 : count).add(block);
            }
        }
        within.get(count).add(0);
        // Where ways meet comes before the ways: what adds the collector's barriers counts on it.
        within.forEach(blocks -> blocks.sort(Comparator.comparingInt(block -> ends[block])));
    }

    /** The order in which a search in depth leaves the blocks; -1 for those that it does not find. */
    private static int[] ends(Graph graph) {
        int[] ends = new int[graph.size()];
        Arrays.fill(ends, -1);
        if (ends.length > 0) {
            boolean[] found = new boolean[ends.length];
            List<Integer> path = new ArrayList<>(List.of(0));
            int left = 0;
            while (!path.isEmpty()) {
                int block = path.get(path.size() - 1);
                found[block] = true;
                int next = Arrays.stream(graph.outgoingEdges(block)).filter(each -> !found[each]).findFirst().orElse(-1);
                if (next >= 0) {
                    path.add(next);
                } else {
                    ends[block] = left++;
                    path.remove(path.size() - 1);
                }
            }
        }
        return ends;
    }

    /** Visits all blocks. */
    public <T> void walk(DominatorWalkerCallback<T> callback) {
        callback.setContext(new Context());
        List<Step<T>> path = new ArrayList<>();
        List<Integer> roots = within.get(program.basicBlockCount());
        for (int root = 0; root < roots.size(); root++) {
            enter(roots.get(root), callback, path);
            while (!path.isEmpty()) {
                Step<T> step = path.get(path.size() - 1);
                List<Integer> inner = within.get(step.block);
                if (step.next < inner.size()) {
                    enter(inner.get(step.next++), callback, path);
                } else {
                    path.remove(path.size() - 1);
                    callback.endVisit(program.basicBlockAt(step.block), step.state);
                    visited[step.block] = true;
                }
            }
        }
    }

    private <T> void enter(int index, DominatorWalkerCallback<T> callback, List<Step<T>> path) {
        BasicBlock block = program.basicBlockAt(index);
        if (callback.filter(block)) {
            path.add(new Step<>(index, callback.visit(block)));
        }
    }

    /** A block that is visited. */
    private static final class Step<T> {
        final int block;
        final T state;
        /** How many of those within it were visited. */
        int next;

        Step(int block, T state) {
            this.block = block;
            this.state = state;
        }
    }

    private final class Context implements DominatorWalkerContext {

        @Override
        public DominatorTree getDominatorTree() {
            return dominators;
        }

        @Override
        public Graph getControlFlowGraph() {
            return graph;
        }

        @Override
        public boolean isVisited(int block) {
            return visited[block];
        }

        @Override
        public boolean isExceptionHandler(int block) {
            return handlers[block];
        }
    }
}
