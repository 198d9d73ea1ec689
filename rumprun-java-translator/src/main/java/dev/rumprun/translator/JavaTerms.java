// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.teavm.diagnostics.ProblemTextConsumer;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;

/** Writes the names of classes, methods and fields as one does in Java. */
final class JavaTerms implements ProblemTextConsumer {

    private static final String CONSTRUCTOR = "<init>";

    private final StringBuilder text = new StringBuilder();

    /** The name of a method, with the types of its parameters. */
    static String method(MethodReference method) {
        return name(method) + Arrays.stream(method.getParameterTypes())
                .map(JavaTerms::type)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The name of a method, without parameters. */
    static String name(MethodReference method) {
        return method.getName().equals(CONSTRUCTOR)
                ? method.getClassName()
                : method.getClassName() + "." + method.getName();
    }

    private static String type(ValueType type) {
        if (type instanceof ValueType.Array array) {
            return type(array.getItemType()) + "[]";
        }
        if (type instanceof ValueType.Object object) {
            return object.getClassName();
        }
        if (type instanceof ValueType.Primitive primitive) {
            return switch (primitive.getKind()) {
                case BOOLEAN -> "boolean";
                case BYTE -> "byte";
                case SHORT -> "short";
                case CHARACTER -> "char";
                case INTEGER -> "int";
                case LONG -> "long";
                case FLOAT -> "float";
                case DOUBLE -> "double";
            };
        }
        return "void";
    }

    @Override
    public void append(String words) {
        text.append(words);
    }

    @Override
    public void appendClass(String name) {
        text.append(name);
    }

    @Override
    public void appendType(ValueType type) {
        text.append(type(type));
    }

    @Override
    public void appendMethod(MethodReference method) {
        text.append(method(method));
    }

    @Override
    public void appendField(FieldReference field) {
        text.append(field.getClassName()).append('.').append(field.getFieldName());
    }

    @Override
    public void appendLocation(TextLocation location) {
        text.append(location);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
