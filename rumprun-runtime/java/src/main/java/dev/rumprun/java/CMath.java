// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java;

import org.teavm.interop.Import;
import org.teavm.interop.Unmanaged;
import org.teavm.interop.c.Include;

/** Functions of C. */
@Include(value = "numbers.h", isSystem = false)
public final class CMath {

    private CMath() {
    }

    @Import(name = "floor")
    @Unmanaged
    public static native double floor(double number);

    @Import(name = "rint")
    @Unmanaged
    public static native double rint(double number);

    @Import(name = "log10")
    @Unmanaged
    public static native double log10(double number);

    @Import(name = "log1p")
    @Unmanaged
    public static native double log1p(double number);

    @Import(name = "expm1")
    @Unmanaged
    public static native double expm1(double number);

    @Import(name = "cbrt")
    @Unmanaged
    public static native double cbrt(double number);

    @Import(name = "hypot")
    @Unmanaged
    public static native double hypot(double x, double y);

    @Import(name = "sinh")
    @Unmanaged
    public static native double sinh(double number);

    @Import(name = "cosh")
    @Unmanaged
    public static native double cosh(double number);

    @Import(name = "tanh")
    @Unmanaged
    public static native double tanh(double number);

    @Import(name = "remainder")
    @Unmanaged
    public static native double remainder(double number, double divisor);

    @Import(name = "fma")
    @Unmanaged
    public static native double fma(double a, double b, double c);

    @Import(name = "fmaf")
    @Unmanaged
    public static native float fmaf(float a, float b, float c);

    /** Of a text that ends with a zero. */
    @Import(name = "rumprun_java_parse_double")
    @Unmanaged
    public static native double parseDouble(byte[] text);

    /** Of a text that ends with a zero. */
    @Import(name = "rumprun_java_parse_float")
    @Unmanaged
    public static native float parseFloat(byte[] text);
}
