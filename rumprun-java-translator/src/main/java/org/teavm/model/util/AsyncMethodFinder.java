// SPDX-License-Identifier: Apache-2.0
package org.teavm.model.util;

import dev.rumprun.java.ArraySizes;
import dev.rumprun.java.ImplicitExceptions;
import dev.rumprun.java.OutOfMemory;
import dev.rumprun.java.StackTraces;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.dependency.DependencyInfo;
import org.teavm.interop.Async;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.ListableClassReaderSource;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ProgramReader;
import org.teavm.model.VariableReader;
import org.teavm.model.instructions.AbstractInstructionReader;
import org.teavm.runtime.Fiber;
import org.teavm.runtime.GC;

/**
 * Stands in for TeaVM's class of this name: finds the methods in which a thread may wait. TeaVM's does not see that one
 * may wait for a monitor, nor in a method that is called by the name of a class which has it from an interface: the
 * caller went on as if the thread did not wait.
 */
public final class AsyncMethodFinder {

    private static final MethodReference START = new MethodReference(Thread.class, "start", void.class);
    private static final MethodReference ENTER =
            new MethodReference(Object.class, "monitorEnter", Object.class, void.class);
    private static final MethodReference EXIT =
            new MethodReference(Object.class, "monitorExit", Object.class, void.class);

    /**
     * The machine itself never waits. Its exceptions have texts, and the text of one object or another may be made by a
     * method that waits; without these it would be taken for one that waits whenever it makes an array.
     */
    private static final Set<String> MACHINE = Stream.of(
            Fiber.class, GC.class, ArraySizes.class, ImplicitExceptions.class, OutOfMemory.class,
            StackTraces.class).map(Class::getName).collect(Collectors.toUnmodifiableSet());

    private final CallGraph calls;
    private final Set<MethodReference> reachable;
    private final boolean threads;
    private final Set<MethodReference> waiting = new HashSet<>();
    private final Map<MethodReference, Boolean> families = new HashMap<>();
    private final Map<String, Set<MethodDescriptor>> inherited = new HashMap<>();
    private ListableClassReaderSource classes;

    /** Makes one for a program that has been analyzed. */
    public AsyncMethodFinder(CallGraph calls, DependencyInfo program) {
        this.calls = calls;
        reachable = Set.copyOf(program.getReachableMethods());
        threads = reachable.contains(START);
    }

    /** Looks at all methods. */
    public void find(ListableClassReaderSource program) {
        classes = program;
        for (String name : classes.getClassNames()) {
            for (MethodReader method : classes.get(name).getMethods()) {
                if (reachable.contains(method.getReference()) && waits(method)) {
                    addWithCallers(method.getReference());
                }
            }
        }
        waiting.forEach(this::addOverridden);
        for (String name : classes.getClassNames()) {
            classes.get(name).getMethods().forEach(method -> isInFamily(method.getReference()));
        }
        for (String name : classes.getClassNames()) {
            inherited(name).forEach(method -> families.put(new MethodReference(name, method), true));
        }
    }

    /** Methods in which a thread may wait that a class has, be it from others; calls of them may name this class. */
    private Set<MethodDescriptor> inherited(String name) {
        Set<MethodDescriptor> known = inherited.get(name);
        ClassReader type = classes.get(name);
        if (known != null || type == null) {
            return known == null ? Set.of() : known;
        }
        Set<MethodDescriptor> found = new HashSet<>();
        if (type.getParent() != null) {
            found.addAll(inherited(type.getParent()));
        }
        type.getInterfaces().forEach(above -> found.addAll(inherited(above)));
        for (MethodReader method : type.getMethods()) {
            if (families.getOrDefault(method.getReference(), false) && !method.getName().startsWith("<")) {
                found.add(method.getDescriptor());
            }
        }
        inherited.put(name, found);
        return found;
    }

    /** Methods in which a thread may wait. */
    public Set<MethodReference> getAsyncMethods() {
        return Collections.unmodifiableSet(waiting);
    }

    /** Methods of whose relatives by inheritance one may wait. */
    public Set<MethodReference> getAsyncFamilyMethods() {
        Set<MethodReference> found = new HashSet<>();
        families.forEach((method, inFamily) -> {
            if (inFamily) {
                found.add(method);
            }
        });
        return found;
    }

    /** Whether a thread may wait for a monitor. */
    public boolean hasAsyncMethods() {
        return threads;
    }

    private boolean waits(MethodReader method) {
        return method.getAnnotations().get(Async.class.getName()) != null
                || threads && method.getProgram() != null && hasMonitor(method);
    }

    private static boolean hasMonitor(MethodReader method) {
        if (method.hasModifier(ElementModifier.SYNCHRONIZED)) {
            return true;
        }
        boolean[] found = new boolean[1];
        AbstractInstructionReader reader = new AbstractInstructionReader() {
            @Override
            public void monitorEnter(VariableReader object) {
                found[0] = true;
            }
        };
        ProgramReader program = method.getProgram();
        for (int i = 0; i < program.basicBlockCount(); i++) {
            program.basicBlockAt(i).readAllInstructions(reader);
        }
        return found[0];
    }

    private void addWithCallers(MethodReference first) {
        Deque<MethodReference> left = new ArrayDeque<>();
        left.add(first);
        while (!left.isEmpty()) {
            MethodReference method = left.removeLast();
            if (isOfMachine(method) || !waiting.add(method) || !threads && isOfMonitors(method)) {
                continue;
            }
            CallGraphNode node = calls.getNode(method);
            if (node != null) {
                for (CallSite site : node.getCallerCallSites()) {
                    site.getCallers().forEach(caller -> left.add(caller.getMethod()));
                }
            }
        }
    }

    private static boolean isOfMachine(MethodReference method) {
        return MACHINE.contains(method.getClassName());
    }

    private static boolean isOfMonitors(MethodReference method) {
        return method.equals(ENTER) || method.equals(EXIT);
    }

    private void addOverridden(MethodReference method) {
        families.put(method, true);
        overridden(method).forEach(this::addOverridden);
    }

    private boolean isInFamily(MethodReference method) {
        Boolean known = families.get(method);
        if (known == null) {
            known = overridden(method).stream().anyMatch(this::isInFamily);
            families.put(method, known);
        }
        return known;
    }

    /** The nearest methods above that this one overrides. */
    private Set<MethodReference> overridden(MethodReference method) {
        Set<MethodReference> found = new HashSet<>();
        ClassReader type = classes.get(method.getClassName());
        if (type != null && !method.getName().startsWith("<")) {
            findAbove(type, method.getDescriptor(), found, new HashSet<>());
        }
        return found;
    }

    private void findAbove(
            ClassReader type, MethodDescriptor descriptor, Set<MethodReference> found, Set<String> seen) {
        if (type.getParent() != null) {
            findIn(type.getParent(), descriptor, found, seen);
        }
        type.getInterfaces().forEach(name -> findIn(name, descriptor, found, seen));
    }

    private void findIn(String name, MethodDescriptor descriptor, Set<MethodReference> found, Set<String> seen) {
        ClassReader type = seen.add(name) ? classes.get(name) : null;
        if (type == null) {
            return;
        }
        MethodReader method = type.getMethod(descriptor);
        if (method == null) {
            findAbove(type, descriptor, found, seen);
        } else if (!method.hasModifier(ElementModifier.STATIC) && !method.hasModifier(ElementModifier.FINAL)) {
            found.add(method.getReference());
        }
    }
}
