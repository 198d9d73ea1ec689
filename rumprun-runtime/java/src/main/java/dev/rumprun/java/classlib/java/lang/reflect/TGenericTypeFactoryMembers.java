// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.lang.reflect;

import dev.rumprun.java.Static;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Type;
import org.teavm.runtime.reflect.GenericTypeInfo;

/** Where TeaVM makes types with parameters, of which a translated program has no data: C that uses it does not link. */
public final class TGenericTypeFactoryMembers {

    private TGenericTypeFactoryMembers() {
    }

    @Static
    public static Type create(GenericDeclaration declaration, GenericTypeInfo data) {
        throw new UnsupportedOperationException("Translated programs have no reflection");
    }
}
