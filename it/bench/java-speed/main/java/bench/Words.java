// SPDX-License-Identifier: Apache-2.0
package bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts words: strings, maps and a sort. */
final class Words {

    private static final int COUNT = 50_000;
    private static final int DIFFERENT = 5_000;

    private Words() {
    }

    static String run() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < COUNT; i++) {
            String word = new StringBuilder("word ").append(i * 7919 % DIFFERENT).toString();
            counts.merge(word.substring(2).toUpperCase(), 1, Integer::sum);
        }
        List<String> words = new ArrayList<>(counts.keySet());
        words.sort(null);
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(word).append('=').append(counts.get(word)).append(';');
        }
        return words.size() + "/" + text.toString().hashCode();
    }
}
