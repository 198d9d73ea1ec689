// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Arrays;
import org.teavm.runtime.ExceptionHandling;

/** Stack traces as the JDK has them: from where the exception was made to the program's main method. */
public final class StackTraces {

    /** What is behind the name of a synchronized method in the name of the one that has its code. */
    public static final String SYNCHRONIZED = "$synchronized";

    private static final String OWN = "dev.rumprun.java.";
    private static final String JDK = "java.";
    /** What is behind the name of a class of the JDK in the name of the one that has the code of its added members. */
    private static final String MEMBERS = "Members";
    private static final String LAUNCHER = OWN + "Launcher";
    private static final String CONSTRUCTOR = "<init>";
    private static final String FILL = "fillInStackTrace";

    private StackTraces() {
    }

    /** The trace of an exception that is being made. */
    public static StackTraceElement[] of(Throwable exception) {
        StackTraceElement[] all = ExceptionHandling.fillStackTrace();
        int begin = begin(all, exception.getClass().getName());
        int end = begin;
        while (end < all.length && !isRoot(all[end])) {
            end++;
        }
        return withoutCallers(all, begin, end);
    }

    /** Leaves out those that only enter the monitor of a synchronized method, and what an added member calls. */
    private static StackTraceElement[] withoutCallers(StackTraceElement[] all, int begin, int end) {
        StackTraceElement[] trace = new StackTraceElement[end - begin];
        int size = 0;
        for (int i = begin; i < end; i++) {
            String method = all[i].getMethodName();
            if (isMember(all[i])) {
                continue;
            }
            if (method.endsWith(SYNCHRONIZED)) {
                trace[size++] = new StackTraceElement(all[i].getClassName(),
                        method.substring(0, method.length() - SYNCHRONIZED.length()),
                        all[i].getFileName(), all[i].getLineNumber());
                i++;
            } else {
                trace[size++] = all[i];
            }
        }
        return Arrays.copyOf(trace, size);
    }

    /** Behind the constructors of the exception, and what of ours has called them. */
    private static int begin(StackTraceElement[] all, String type) {
        int begin = 0;
        while (begin < all.length && (isOwn(all[begin]) || all[begin].getMethodName().equals(FILL))) {
            begin++;
        }
        int constructors = begin;
        while (constructors < all.length && all[constructors].getMethodName().equals(CONSTRUCTOR)) {
            constructors++;
            if (all[constructors - 1].getClassName().equals(type)) {
                begin = constructors;
            }
        }
        while (begin < all.length && isOwn(all[begin]) && !isRoot(all[begin])) {
            begin++;
        }
        return begin;
    }

    private static boolean isOwn(StackTraceElement element) {
        return element.getClassName().startsWith(OWN);
    }

    private static boolean isMember(StackTraceElement element) {
        return element.getClassName().startsWith(JDK) && element.getClassName().endsWith(MEMBERS);
    }

    /** Below it is nothing but the machine. */
    private static boolean isRoot(StackTraceElement element) {
        return element.getClassName().equals(LAUNCHER)
                || element.getClassName().equals("java.lang.Thread") && element.getMethodName().equals("runThread");
    }
}
