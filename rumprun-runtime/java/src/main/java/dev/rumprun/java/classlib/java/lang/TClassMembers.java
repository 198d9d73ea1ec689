// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang;

import dev.rumprun.java.Resources;
import dev.rumprun.java.Static;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;

/** What only the class file could tell is an error, as no answer would be right. */
public final class TClassMembers {

    private TClassMembers() {
    }

    /** A library that asks is told so, and most then do without; in the program's own code it is an error of the build. */
    @Static
    public static Class<?> forName(String name) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    @Static
    public static Class<?> forName(String name, boolean initialize, ClassLoader loader) throws ClassNotFoundException {
        throw new ClassNotFoundException(name);
    }

    public static Field[] getDeclaredFields(Class<?> self) {
        throw unknown(self, "fields");
    }

    public static Method[] getDeclaredMethods(Class<?> self) {
        throw unknown(self, "methods");
    }

    public static Method[] getMethods(Class<?> self) {
        throw unknown(self, "methods");
    }

    public static Method getMethod(Class<?> self, String name, Class<?>... parameters) {
        throw unknown(self, "methods");
    }

    public static Constructor<?>[] getDeclaredConstructors(Class<?> self) {
        throw unknown(self, "constructors");
    }

    public static Object newInstance(Class<?> self) {
        throw unknown(self, "constructors");
    }

    public static Annotation[] getDeclaredAnnotations(Class<?> self) {
        throw unknown(self, "annotations");
    }

    public static Annotation[] getAnnotations(Class<?> self) {
        throw unknown(self, "annotations");
    }

    public static Annotation getAnnotation(Class<?> self, Class<?> type) {
        throw unknown(self, "annotations");
    }

    public static boolean isAnnotationPresent(Class<?> self, Class<?> type) {
        throw unknown(self, "annotations");
    }

    public static TypeVariable<?>[] getTypeParameters(Class<?> self) {
        throw unknown(self, "type parameters");
    }

    public static Type getGenericSuperclass(Class<?> self) {
        throw unknown(self, "type parameters");
    }

    public static Type[] getGenericInterfaces(Class<?> self) {
        throw unknown(self, "type parameters");
    }

    public static Class<?>[] getDeclaredClasses(Class<?> self) {
        throw unknown(self, "classes");
    }

    public static Class<?>[] getClasses(Class<?> self) {
        throw unknown(self, "classes");
    }

    private static UnsupportedOperationException unknown(Class<?> type, String what) {
        return new UnsupportedOperationException(
                "The " + what + " of " + type.getName() + " are not known, as translated programs have no reflection");
    }

    public static InputStream getResourceAsStream(Class<?> self, String name) {
        return Resources.open(resource(self, name));
    }

    public static URL getResource(Class<?> self, String name) {
        return Resources.find(resource(self, name));
    }

    /** The name that a class loader takes: names that do not begin with a slash are relative to the class's package. */
    private static String resource(Class<?> self, String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        String place = getPackageName(self).replace('.', '/');
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** As on a JVM that is not told otherwise. */
    public static boolean desiredAssertionStatus(Class<?> self) {
        return false;
    }

    public static boolean isAnonymousClass(Class<?> self) {
        return !self.isArray() && self.getSimpleName().isEmpty();
    }

    public static boolean isRecord(Class<?> self) {
        return self.getSuperclass() == Record.class && Modifier.isFinal(self.getModifiers());
    }

    public static String getPackageName(Class<?> self) {
        Class<?> type = self;
        while (type.isArray()) {
            type = type.getComponentType();
        }
        if (type.isPrimitive()) {
            return "java.lang";
        }
        return type.getName().substring(0, Math.max(type.getName().lastIndexOf('.'), 0));
    }

    public static Class<?> componentType(Class<?> self) {
        return self.getComponentType();
    }

    public static Class<?> arrayType(Class<?> self) {
        return Array.newInstance(self, 0).getClass();
    }
}
