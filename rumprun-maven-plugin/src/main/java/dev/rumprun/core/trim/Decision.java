// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

/**
 * What becomes of a component that the configuration names.
 *
 * @param component its name
 * @param kept whether it is in the image
 * @param reason why: for what the program needs it, or how it is known that it does not
 * @param bytes what its libraries have, roughly: less of them may be in an image
 */
public record Decision(String component, boolean kept, String reason, long bytes) {

    /** What happens without it. */
    public String without() {
        return Component.of(component).map(Component::without).orElse("");
    }
}
