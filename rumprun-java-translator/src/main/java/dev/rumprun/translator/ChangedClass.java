// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.ClassWriter;

/** Changes classes of TeaVM before they are loaded. */
final class ChangedClass {

    private ChangedClass() {
    }

    /**
     * Loads a class with a change.
     *
     * @param neighbour a class of the same package
     * @param name of the class, without its package
     * @param change given what takes the changed class, makes what takes the original
     */
    static void load(Class<?> neighbour, String name, UnaryOperator<ClassVisitor> change) {
        try (InputStream original = neighbour.getResourceAsStream(name + ".class")) {
            ClassWriter changed = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            new ClassReader(original).accept(change.apply(changed), 0);
            MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup()).defineClass(changed.toByteArray());
        } catch (IOException | IllegalAccessException e) {
            throw new IllegalStateException("TeaVM cannot be mended", e);
        }
    }

    /** Expects what the change was made for. */
    static void expect(boolean expected) {
        if (!expected) {
            throw new IllegalStateException("This is not the TeaVM that the translator was made for");
        }
    }
}
