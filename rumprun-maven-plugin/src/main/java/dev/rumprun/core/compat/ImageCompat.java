// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.compat;

import dev.rumprun.core.compat.Cure.Scope;
import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the compat layer that the link of an image takes up.
 *
 * @param identity of the layer that it was taken from
 * @param items for each cure what goes into the link, in the table's order
 * @param kernel the object that takes the place of the toolchain's kernel, if one of them changes it
 * @param warnings about programs that a cure cannot reach
 */
public record ImageCompat(String identity, List<Item> items, Optional<Path> kernel, List<String> warnings) {

    /**
     * A cure in a link.
     *
     * @param cure its name
     * @param options for the link
     * @param files objects and linker scripts
     */
    public record Item(String cure, List<String> options, List<Path> files) {
    }

    /**
     * How an image is linked.
     *
     * @param platform of the toolchain: {@code hw}, {@code xen}
     * @param ours whether by our command instead of rumprun-bake
     * @param absent libraries that the image does not have, nor their defects
     */
    public record Link(String platform, boolean ours, Set<String> absent) {
    }

    /** The names of the cures. */
    public List<String> cures() {
        return items.stream().map(Item::cure).toList();
    }

    /**
     * Finds out what an image needs.
     *
     * @param baker what the user wants who bakes; programs may bring settings of their own
     * @param programs the files, in the image's order
     * @param link of the image
     * @throws RumprunException if the programs want different things of a cure that holds for all of an image
     */
    public static ImageCompat of(CompatLayer layer, CompatSettings baker, List<Path> programs, Link link)
            throws IOException {
        List<ProgramCompat> all = new ArrayList<>();
        for (Path program : programs) {
            all.add(ProgramCompat.of(program, baker));
        }
        List<CompatSettings> settings = all.stream().map(ProgramCompat::settings).toList();
        List<Item> items = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        boolean opensKernel = false;
        for (Cure cure : layer.cures(link.platform())) {
            if (cure.isOf(link.absent()) || cure.opensKernel() && !link.ours()) {
                continue;
            }
            List<ProgramCompat> wanting = all.stream()
                    .filter(program -> program.settings().isOn(cure) && program.uses(cure))
                    .toList();
            wanting.forEach(program -> warn(program, cure, warnings));
            if (cure.scope() == Scope.IMAGE && !wanting.isEmpty()) {
                all.stream().filter(program -> !program.settings().isOn(cure)).forEach(program -> conflicts.add(
                        "The cure '" + cure.name() + "' was switched off for " + program.path() + ", but not for "
                                + wanting.get(0).path() + ", and it can only hold for the whole image."));
                opensKernel |= cure.opensKernel();
                items.add(new Item(cure.name(), CompatLayer.options(cure, settings), layer.files(cure)));
            }
        }
        if (!conflicts.isEmpty()) {
            throw RumprunException.setup(String.join(System.lineSeparator(), conflicts),
                    "give the goals that compile these programs the same <compat>, or switch it off for the image, too");
        }
        return new ImageCompat(layer.identity(), items,
                opensKernel ? Optional.of(layer.kernel(link.platform())) : Optional.empty(), warnings);
    }

    private static void warn(ProgramCompat program, Cure cure, List<String> warnings) {
        List<String> obstacles = program.obstacles(cure);
        if (!obstacles.isEmpty()) {
            warnings.add("The cure '" + cure.name() + "' does not reach " + program.path() + ", which has "
                    + String.join(", ", obstacles) + " of its own: without it, " + cure.defect() + ".");
        }
    }
}
