// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.error;

import java.io.IOException;
import java.util.Locale;

/**
 * A failure that the user can do something about. Its message says what failed and what to do; it is meant to be shown
 * as it is, without a stack trace.
 */
public class RumprunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who has to act: it decides how a build tool reports the failure. */
    public enum Fault {
        /** The user's program: a source that does not compile, an undefined symbol. */
        PROGRAM,
        /** Everything else: the configuration, the toolchain, the machine. */
        SETUP
    }

    private final Fault fault;
    private final String what;
    private final String advice;

    public RumprunException(Fault fault, String message, Throwable cause) {
        this(fault, message, message, "", cause);
    }

    /**
     * A failure whose message has more in it than can be said in one line.
     *
     * @param what what failed, in one line
     * @param advice what the user can do, completing the words "Perhaps you should"; may be empty
     */
    protected RumprunException(Fault fault, String message, String what, String advice, Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.what = what;
        this.advice = advice;
    }

    /**
     * A failure of the set-up.
     *
     * @param what what failed, one or more full sentences
     * @param advice what the user can do, completing the words "Perhaps you should"
     */
    public static RumprunException setup(String what, String advice) {
        return setup(what, advice, null);
    }

    /** As {@link #setup(String, String)}, keeping the cause for debug output. */
    public static RumprunException setup(String what, String advice, Throwable cause) {
        return new RumprunException(Fault.SETUP,
                what + System.lineSeparator() + "Perhaps you should " + advice + ".", what, advice, cause);
    }

    /**
     * A file that cannot be read or written.
     *
     * @param what what was to be done, without the reason
     */
    public static RumprunException io(String what, IOException cause) {
        // The messages of file system exceptions are often no more than a file's name; their names say the rest.
        String kind = cause.getClass().getSimpleName().replaceFirst("Exception$", "");
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return setup(what + ": " + words + ", " + cause.getMessage(),
                "check that the directory can be written, and that its disk has space left", cause);
    }

    public Fault fault() {
        return fault;
    }

    /** What failed, without the advice. */
    public String what() {
        return what;
    }

    /** What the user can do, completing the words "Perhaps you should"; empty if we do not know. */
    public String advice() {
        return advice;
    }
}
