// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Has classes below this package stand in for those of the JDK: {@code java.net.TServerSocket} for
 * {@code java.net.ServerSocket}. What is not here is in TeaVM's class library, or nowhere.
 */
public final class RuntimeLibrary extends SimpleSubstitutionPolicy {

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(inPackage("java", true).or(inPackage("javax.crypto", true)).or(inPackage("com.sun.net.httpserver")))
                .packagePrefix("dev.rumprun.java.classlib.")
                .simpleNamePrefix("T");
    }
}
