// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.toolchain;

/** What a version has to be, by the rules of a build tool. */
public interface VersionCondition {

    /** The condition as the user has written it. */
    String text();

    /** Whether it can be understood. */
    boolean isValid();

    /** Whether a version is one of those that are meant; only if the condition can be understood. */
    boolean allows(String version);
}
