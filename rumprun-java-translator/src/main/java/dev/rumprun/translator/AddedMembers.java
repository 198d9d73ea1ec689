// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import dev.rumprun.java.Before;
import dev.rumprun.java.Static;
import java.util.Arrays;
import java.util.List;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/** Adds to classes of TeaVM's class library the members that our runtime library has for them; see {@link Static}. */
final class AddedMembers implements ClassHolderTransformer {

    /** Where there are such classes. */
    private static final List<String> PACKAGES = List.of("java.", "org.teavm.runtime.");
    private static final String SUFFIX = "Members";
    private static final String BEFORE = Before.class.getName();
    private static final String STATIC = Static.class.getName();
    private static final String CONSTRUCTOR = "constructor";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        ClassReaderSource classes = context.getHierarchy().getClassSource();
        addTo(type, classes);
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                findFields(method.getProgram(), classes);
            }
        }
    }

    /**
     * Adds methods and interfaces to a class.
     *
     * @param type the class; nothing is changed if there is nothing for it
     * @param classes where the additions are
     */
    static void addTo(ClassHolder type, ClassReaderSource classes) {
        ClassReader members = members(type.getName(), classes);
        if (members == null) {
            return;
        }
        type.getInterfaces().addAll(members.getInterfaces());
        for (MethodReader member : members.getMethods()) {
            if (member.getLevel() == AccessLevel.PUBLIC && member.hasModifier(ElementModifier.STATIC)) {
                if (member.getAnnotations().get(BEFORE) != null) {
                    callBefore(type, member);
                } else {
                    put(type, method(type.getName(), member));
                }
            }
        }
    }

    private static void put(ClassHolder type, MethodHolder method) {
        MethodHolder old = type.getMethod(method.getDescriptor());
        if (old != null) {
            type.removeMethod(old);
        }
        type.addMethod(method);
    }

    private static void callBefore(ClassHolder type, MethodReader member) {
        boolean isStatic = isStatic(member);
        boolean isConstructor = member.getName().equals(CONSTRUCTOR);
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null
                    && method.getName().equals(isConstructor ? "<init>" : member.getName())
                    && method.hasModifier(ElementModifier.STATIC) == (isStatic && !isConstructor)
                    && Arrays.equals(method.getParameterTypes(), ownParameters(member))) {
                BasicBlock code = method.getProgram().basicBlockAt(0);
                code.addFirst(Instructions.call(
                        member.getReference(), null, variables(code.getProgram(), isStatic ? 1 : 0, member)));
            }
        }
    }

    private static ClassReader members(String type, ClassReaderSource classes) {
        return PACKAGES.stream().anyMatch(type::startsWith) ? classes.get(type.replace("$", "") + SUFFIX) : null;
    }

    private static MethodHolder method(String type, MethodReader member) {
        ValueType[] parameters = member.getParameterTypes();
        if (member.getName().equals(CONSTRUCTOR)) {
            MethodHolder method = new MethodHolder(new MethodDescriptor("<init>", with(parameters, ValueType.VOID)));
            construct(type, member, prepare(method, 1 + parameters.length));
            return method;
        }
        boolean isStatic = isStatic(member);
        ValueType[] own = ownParameters(member);
        MethodHolder method = new MethodHolder(
                new MethodDescriptor(member.getName(), with(own, member.getResultType())));
        if (isStatic) {
            method.getModifiers().add(ElementModifier.STATIC);
        }
        BasicBlock code = prepare(method, 1 + own.length);
        end(code, call(code, member, isStatic ? 1 : 0));
        return method;
    }

    private static boolean isStatic(MethodReader member) {
        return member.getAnnotations().get(STATIC) != null;
    }

    private static ValueType[] ownParameters(MethodReader member) {
        ValueType[] parameters = member.getParameterTypes();
        return isStatic(member) ? parameters : Arrays.copyOfRange(parameters, 1, parameters.length);
    }

    /** Calls the constructor that takes what the member returns. */
    private static void construct(String type, MethodReader member, BasicBlock code) {
        Variable made = call(code, member, 1);
        InvokeInstruction construct = Instructions.call(made == null
                ? new MethodReference(type, "<init>", ValueType.VOID)
                : new MethodReference(type, "<init>", member.getResultType(), ValueType.VOID),
                null, made == null ? new Variable[0] : new Variable[] {made});
        construct.setInstance(code.getProgram().variableAt(0));
        code.add(construct);
        end(code, null);
    }

    private static BasicBlock prepare(MethodHolder method, int variables) {
        method.setLevel(AccessLevel.PUBLIC);
        Program program = new Program();
        for (int i = 0; i < variables; i++) {
            program.createVariable();
        }
        method.setProgram(program);
        return program.createBasicBlock();
    }

    /** Calls the member with the variables of the method, from one on; the answer is null if there is none. */
    private static Variable call(BasicBlock code, MethodReader member, int first) {
        Program program = code.getProgram();
        Variable[] arguments = variables(program, first, member);
        Variable result = member.getResultType() == ValueType.VOID ? null : program.createVariable();
        code.add(Instructions.call(member.getReference(), result, arguments));
        return result;
    }

    private static Variable[] variables(Program program, int first, MethodReader member) {
        Variable[] variables = new Variable[member.parameterCount()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = program.variableAt(first + i);
        }
        return variables;
    }

    private static void end(BasicBlock code, Variable result) {
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(result);
        code.add(exit);
    }

    private static ValueType[] with(ValueType[] parameters, ValueType result) {
        ValueType[] signature = Arrays.copyOf(parameters, parameters.length + 1);
        signature[parameters.length] = result;
        return signature;
    }

    /** Fields stay where they are defined, and what reads them finds them there. */
    private static void findFields(Program program, ClassReaderSource classes) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof GetFieldInstruction read && read.getInstance() == null) {
                    ClassReader members = members(read.getField().getClassName(), classes);
                    String name = read.getField().getFieldName();
                    if (members != null && members.getField(name) != null) {
                        read.setField(new FieldReference(members.getName(), name));
                    }
                }
            }
        }
    }
}
