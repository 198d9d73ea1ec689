// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What we add to TeaVM, which finds this class by its name in {@code META-INF/services}. */
public final class TranslatorPlugin implements TeaVMPlugin {

    @Override
    public void install(TeaVMHost host) {
        Libraries libraries = new Libraries(host.getClassLoader());
        host.add(new ProgramStart(Program.of(host.getProperties())));
        host.add(new AddedMembers());
        host.add(new RecordHashes());
        host.add(new SynchronizedMethods());
        host.add(new MachineExceptions());
        host.add(new DefinedArithmetic());
        host.add(new KeptMonitors());
        host.add(new FirstFiber());
        host.add(new CheckedArraySizes());
        host.add(new ClonedArrays());
        host.add(new AbsentTypes(libraries));
        host.add(new LibraryGaps(libraries));
        host.add(new NamedClasses());
        new PossibleExceptions().install(host);
    }
}
