// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import org.junit.jupiter.api.Test;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ReferenceCache;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.text.ListingBuilder;
import org.teavm.parsing.ClasspathClassHolderSource;

class AddedMembersTest {

    private static final String MEMBERS = "java.test.OuterGivenMembers";

    private final ClasspathClassHolderSource classes = new ClasspathClassHolderSource(new ReferenceCache());
    private final ClassHolder type = new ClassHolder("java.test.Outer$Given");

    @Test
    void addsWhatIsPublic() {
        AddedMembers.addTo(type, classes);

        assertThat(type.getInterfaces()).containsExactly(Closeable.class.getName());
        assertThat(type.getMethods()).extracting(method -> method.getDescriptor().toString())
                .containsExactlyInAnyOrder("length(Ljava/lang/String;)I", "first(Ljava/lang/String;J)V", "<init>([C)V");
    }

    @Test
    void handsOnObjectAndArguments() {
        MethodHolder method = added("length", String.class, int.class);

        assertThat(method.hasModifier(ElementModifier.STATIC)).isFalse();
        assertThat(code(method)).contains("@2 := invokeStatic `" + MEMBERS
                + ".length(Ljava/lang/Object;Ljava/lang/String;)I` @0, @1", "return @2");
    }

    @Test
    void handsOnArgumentsOfStaticMethods() {
        MethodHolder method = added("first", String.class, long.class, void.class);

        assertThat(method.hasModifier(ElementModifier.STATIC)).isTrue();
        assertThat(code(method)).contains("invokeStatic `" + MEMBERS + ".first(Ljava/lang/String;J)V` @1, @2");
    }

    @Test
    void constructsByAnotherConstructor() {
        assertThat(code(added("<init>", char[].class, void.class))).contains(
                "@2 := invokeStatic `" + MEMBERS + ".constructor([C)Ljava/lang/String;` @1",
                "invoke `java.test.Outer$Given.<init>(Ljava/lang/String;)V` @0, @2");
    }

    @Test
    void replacesWhatIsThere() {
        MethodHolder old = new MethodHolder(new MethodDescriptor("length", String.class, int.class));
        type.addMethod(old);

        assertThat(added("length", String.class, int.class)).isNotSameAs(old);
    }

    @Test
    void callsWhatComesBefore() {
        MethodHolder old = new MethodHolder(new MethodDescriptor("cut", int.class, String.class));
        Program program = new Program();
        program.createVariable();
        program.createVariable();
        program.createBasicBlock().add(new ExitInstruction());
        old.setProgram(program);
        type.addMethod(old);

        assertThat(added("cut", int.class, String.class)).isSameAs(old);
        assertThat(code(old)).containsSubsequence(
                "invokeStatic `" + MEMBERS + ".cut(Ljava/lang/Object;I)V` @0, @1", "return");
    }

    @Test
    void leavesOtherClassesAlone() {
        ClassHolder other = new ClassHolder("app.test.Outer$Given");

        AddedMembers.addTo(other, classes);

        assertThat(other.getMethods()).isEmpty();
    }

    private MethodHolder added(String name, Class<?>... signature) {
        AddedMembers.addTo(type, classes);
        return type.getMethod(new MethodDescriptor(name, signature));
    }

    private static String code(MethodHolder method) {
        return new ListingBuilder().buildListing(method.getProgram(), "");
    }
}
