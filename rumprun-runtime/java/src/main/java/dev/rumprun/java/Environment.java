// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.teavm.interop.Address;
import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** The variables that the guest is started with. */
@Include(value = "environment.h", isSystem = false)
public final class Environment {

    private static final char SEPARATOR = '=';

    private Environment() {
    }

    /** The value of a variable; null if it is not set. */
    public static String get(String name) {
        return CStrings.at(value(CStrings.of(name)));
    }

    /** All variables. */
    public static Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; ; i++) {
            String entry = CStrings.at(entry(i));
            if (entry == null) {
                return Collections.unmodifiableMap(all);
            }
            int separator = entry.indexOf(SEPARATOR);
            if (separator > 0) {
                all.put(entry.substring(0, separator), entry.substring(separator + 1));
            }
        }
    }

    @Import(name = "rumprun_java_variable")
    @Unmanaged
    private static native Address value(byte[] name);

    @Import(name = "rumprun_java_variable_entry")
    @Unmanaged
    private static native Address entry(int index);
}
