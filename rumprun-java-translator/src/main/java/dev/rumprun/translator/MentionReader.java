// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.translator.ProgramCode.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodHandleType;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;
import org.teavm.model.VariableReader;
import org.teavm.model.instructions.AbstractInstructionReader;
import org.teavm.model.instructions.InvocationType;

/** Collects the classes and methods that the instructions of a method name. */
final class MentionReader extends AbstractInstructionReader {

    private final MethodReference method;
    private final List<Mention> mentions = new ArrayList<>();
    private TextLocation location;

    MentionReader(MethodReference method) {
        this.method = method;
    }

    List<Mention> mentions() {
        return mentions;
    }

    @Override
    public void location(TextLocation location) {
        this.location = location;
    }

    @Override
    public void classConstant(VariableReader receiver, ValueType constant) {
        mention(constant);
    }

    @Override
    public void cast(VariableReader receiver, VariableReader value, ValueType targetType, boolean weak) {
        mention(targetType);
    }

    @Override
    public void isInstance(VariableReader receiver, VariableReader value, ValueType type) {
        mention(type);
    }

    @Override
    public void createArray(VariableReader receiver, ValueType itemType, VariableReader size) {
        mention(itemType);
    }

    @Override
    public void create(VariableReader receiver, String type) {
        mention(ValueType.object(type));
    }

    @Override
    public void getField(VariableReader receiver, VariableReader instance, FieldReference field, ValueType fieldType) {
        mention(ValueType.object(field.getClassName()));
    }

    @Override
    public void putField(VariableReader instance, FieldReference field, VariableReader value, ValueType fieldType) {
        mention(ValueType.object(field.getClassName()));
    }

    @Override
    public void invoke(VariableReader receiver, VariableReader instance, MethodReference called,
            List<? extends VariableReader> arguments, InvocationType type) {
        mention(called);
    }

    @Override
    public void invokeDynamic(VariableReader receiver, VariableReader instance, MethodDescriptor descriptor,
            List<? extends VariableReader> arguments, MethodHandle bootstrapMethod,
            List<RuntimeConstant> bootstrapArguments) {
        for (RuntimeConstant argument : bootstrapArguments) {
            if (argument.getKind() == RuntimeConstant.METHOD_HANDLE && isCall(argument.getMethodHandle())) {
                MethodHandle handle = argument.getMethodHandle();
                mention(new MethodReference(handle.getClassName(), handle.getName(), handle.signature()));
            }
        }
    }

    private static boolean isCall(MethodHandle handle) {
        return handle.getKind() != MethodHandleType.GET_FIELD && handle.getKind() != MethodHandleType.GET_STATIC_FIELD
                && handle.getKind() != MethodHandleType.PUT_FIELD
                && handle.getKind() != MethodHandleType.PUT_STATIC_FIELD;
    }

    private void mention(MethodReference called) {
        mentions.add(new Mention(called.getClassName(), Optional.of(called), place()));
    }

    private void mention(ValueType type) {
        ValueType item = type;
        while (item instanceof ValueType.Array array) {
            item = array.getItemType();
        }
        if (item instanceof ValueType.Object object) {
            mentions.add(new Mention(object.getClassName(), Optional.empty(), place()));
        }
    }

    private String place() {
        return ProgramCode.place(method, location);
    }
}
