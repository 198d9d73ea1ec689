// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.deploy;

import dev.rumprun.core.error.Problems;
import dev.rumprun.core.run.XenImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What definitions are for. */
public enum DefinitionFormat {
    /** A configuration file of xl, and a script that starts the guest, on a dom0 of Xen. */
    XL("xl", true, false, new XlDefinition()),
    /** A domain of libvirt, which starts it by KVM or by Xen. */
    LIBVIRT("libvirt", true, true, new LibvirtDefinition()),
    /** A unit by which systemd starts QEMU. */
    SYSTEMD("systemd", false, true, new SystemdDefinition()),
    /** A script that starts QEMU. */
    QEMU("qemu", false, true, new QemuDefinition());

    private final String word;
    private final boolean forXen;
    private final boolean forOthers;
    private final Definition definition;

    DefinitionFormat(String word, boolean forXen, boolean forOthers, Definition definition) {
        this.word = word;
        this.forXen = forXen;
        this.forOthers = forOthers;
        this.definition = definition;
    }

    /** The format that a word of the user means. */
    public static Optional<DefinitionFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** What users call it. */
    public String word() {
        return word;
    }

    /**
     * Whether images can be started by it.
     *
     * @param bakeConfig the configuration of rumprun-bake that the image was made by
     */
    public boolean isFor(String bakeConfig) {
        return XenImage.isMadeBy(bakeConfig) ? forXen : forOthers;
    }

    /** Notes everything that no file of this format could say. */
    public void check(DeployRequest request, Problems problems) {
        if (!isFor(request.bakeConfig())) {
            problems.add("<formats>", "images of the platform " + request.platform() + " do not start by " + word,
                    "leave " + word + " out for it");
        } else if (request.isSound(problems)) {
            definition.check(request, problems);
        }
    }

    /**
     * The files, which operators put where the request says, along with those that it names. The same request has the
     * same texts.
     *
     * @throws dev.rumprun.core.error.RumprunException with all that {@link #check} finds
     */
    public List<DefinitionFile> files(DeployRequest request) {
        Problems problems = new Problems();
        check(request, problems);
        problems.throwIfAny();
        return definition.files(request);
    }
}
