// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.trim;

import dev.rumprun.core.io.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a plan, so that a build with nothing to do need not look into programs and libraries again.
 *
 * @param file where it is kept
 */
public record PlanRecord(Path file) {

    private static final String KEY = "key ";
    private static final String UNWINDING = "unwinding";
    private static final int FIELDS = 4;

    /**
     * The plan that was kept.
     *
     * @param key of all that it depends on
     * @return nothing if it is of another key, or none was kept
     */
    public Optional<TrimPlan> read(String key) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.get(0).equals(KEY + key) ? Optional.of(plan(lines)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // It is made again.
            return Optional.empty();
        }
    }

    private static TrimPlan plan(List<String> lines) {
        List<String> items = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<String> dropped = new HashSet<>();
        boolean unwinding = false;
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(" ", FIELDS);
            switch (fields[0]) {
                case "item" -> items.add(fields[1]);
                case "option" -> options.add(fields[1]);
                case "dropped" -> dropped.add(fields[1]);
                case UNWINDING -> unwinding = true;
                default -> decisions.add(new Decision(
                        fields[1], fields[0].equals("kept"), fields[FIELDS - 1], Long.parseLong(fields[2])));
            }
        }
        return new TrimPlan(items, options, unwinding, decisions, dropped);
    }

    /** Keeps a plan; an earlier one is replaced in one go. */
    public void write(String key, TrimPlan plan) throws IOException {
        List<String> lines = new ArrayList<>(List.of(KEY + key));
        plan.items().forEach(item -> lines.add("item " + item));
        plan.options().forEach(option -> lines.add("option " + option));
        plan.dropped().stream().sorted().forEach(library -> lines.add("dropped " + library));
        if (plan.unwinding()) {
            lines.add(UNWINDING);
        }
        for (Decision decision : plan.decisions()) {
            lines.add(String.join(" ", decision.kept() ? "kept" : "out", decision.component(),
                    Long.toString(decision.bytes()), decision.reason()));
        }
        Files.createDirectories(file.getParent());
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.write(made, lines);
        Directories.publish(made, file);
    }
}
