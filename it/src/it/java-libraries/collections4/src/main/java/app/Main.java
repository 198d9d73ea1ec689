// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.collections4.Bag;
import org.apache.commons.collections4.BidiMap;
import org.apache.commons.collections4.CollectionUtils;
import org.apache.commons.collections4.ComparatorUtils;
import org.apache.commons.collections4.IterableUtils;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.collections4.MapUtils;
import org.apache.commons.collections4.MultiValuedMap;
import org.apache.commons.collections4.Trie;
import org.apache.commons.collections4.bag.HashBag;
import org.apache.commons.collections4.bag.TreeBag;
import org.apache.commons.collections4.bidimap.DualHashBidiMap;
import org.apache.commons.collections4.bidimap.TreeBidiMap;
import org.apache.commons.collections4.collection.CompositeCollection;
import org.apache.commons.collections4.functors.ChainedTransformer;
import org.apache.commons.collections4.iterators.PermutationIterator;
import org.apache.commons.collections4.keyvalue.MultiKey;
import org.apache.commons.collections4.list.TreeList;
import org.apache.commons.collections4.map.CaseInsensitiveMap;
import org.apache.commons.collections4.map.LRUMap;
import org.apache.commons.collections4.map.LinkedMap;
import org.apache.commons.collections4.map.MultiKeyMap;
import org.apache.commons.collections4.map.PassiveExpiringMap;
import org.apache.commons.collections4.multimap.ArrayListValuedHashMap;
import org.apache.commons.collections4.queue.CircularFifoQueue;
import org.apache.commons.collections4.set.ListOrderedSet;
import org.apache.commons.collections4.trie.PatriciaTrie;

public final class Main {

    public static void main(String[] args) {
        List<Integer> a = new ArrayList<>(List.of(1, 2, 2, 3, 5));
        List<Integer> b = List.of(2, 3, 3, 4);
        System.out.println(CollectionUtils.union(a, b) + " " + CollectionUtils.intersection(a, b) + " "
                + CollectionUtils.disjunction(a, b) + " " + CollectionUtils.subtract(a, b) + " "
                + CollectionUtils.getCardinalityMap(a) + " " + CollectionUtils.collate(a, b));
        System.out.println(ListUtils.partition(a, 2) + " " + ListUtils.longestCommonSubsequence(a, b) + " "
                + IterableUtils.toString(IterableUtils.reversedIterable(a)) + " "
                + CollectionUtils.select(a, n -> n % 2 == 1) + " " + CollectionUtils.collect(b, n -> "n" + n));
        Bag<String> bag = new TreeBag<>(Arrays.asList("x", "y", "x", "z", "x"));
        bag.remove("x", 2);
        System.out.println(bag + " " + bag.getCount("x") + " " + bag.uniqueSet() + " " + new HashBag<>(a).size());
        maps();
        PermutationIterator<Integer> permutations = new PermutationIterator<>(List.of(1, 2, 3));
        permutations.forEachRemaining(System.out::print);
        System.out.println();
        TreeList<Integer> tree = new TreeList<>();
        for (int i = 0; i < 1000; i++) {
            tree.add(i * 7 % (i + 1), i);
        }
        System.out.println(tree.subList(100, 110) + " " + tree.indexOf(500) + " " + tree.hashCode());
        CircularFifoQueue<Integer> last = new CircularFifoQueue<>(3);
        last.addAll(a);
        System.out.println(last + " " + last.isAtFullCapacity() + " " + new CompositeCollection<>(a, b).size() + " "
                + ListOrderedSet.listOrderedSet(new ArrayList<>(b)) + " "
                + ChainedTransformer.<Object>chainedTransformer(x -> x + "!", x -> x + "?").transform("a"));
        List<String> words = new ArrayList<>(List.of("pear", "Fig", "apple", "kiwi"));
        words.sort(ComparatorUtils.chainedComparator(List.of(
                ComparatorUtils.transformedComparator(ComparatorUtils.<Integer>naturalComparator(), String::length),
                ComparatorUtils.reversedComparator(ComparatorUtils.<String>naturalComparator()))));
        System.out.println(words);
        try {
            ListUtils.unmodifiableList(a).add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
    }

    private static void maps() {
        MultiValuedMap<String, Integer> many = new ArrayListValuedHashMap<>();
        many.put("a", 1);
        many.put("a", 2);
        many.put("b", 3);
        System.out.println(many + " " + many.get("a") + " " + many.size() + " " + many.keys());
        BidiMap<String, Integer> both = new DualHashBidiMap<>(Map.of("one", 1));
        both.put("uno", 1);
        System.out.println(both + " " + both.getKey(1) + " " + new TreeBidiMap<>(Map.of("k", 3, "l", 2)).inverseBidiMap());
        LRUMap<String, Integer> recent = new LRUMap<>(2);
        recent.put("x", 1);
        recent.put("y", 2);
        recent.get("x");
        recent.put("z", 3);
        System.out.println(recent + " " + recent.firstKey());
        LinkedMap<String, Integer> linked = new LinkedMap<>(new TreeMap<>(Map.of("c", 3, "b", 2)));
        System.out.println(linked + " " + linked.get(1) + " " + linked.indexOf("c") + " " + linked.nextKey("b"));
        MultiKeyMap<String, Integer> keys = new MultiKeyMap<>();
        keys.put("a", "b", 1);
        System.out.println(keys.get("a", "b") + " " + keys.containsKey("b", "a") + " " + new MultiKey<>("p", "q"));
        Map<String, Integer> insensitive = new CaseInsensitiveMap<>(Map.of("Key", 1));
        insensitive.put("KEY", 2);
        System.out.println(insensitive + " " + MapUtils.getIntValue(insensitive, "nothing", 9) + " "
                + MapUtils.invertMap(new HashMap<>(Map.of("k", "v"))));
        Trie<String, Integer> trie = new PatriciaTrie<>();
        for (String word : List.of("car", "cart", "cat", "dog", "do", "é")) {
            trie.put(word, word.length());
        }
        System.out.println(trie + " " + trie.prefixMap("ca") + " " + trie.headMap("cat"));
        System.out.println(new PassiveExpiringMap<String, Integer>(100_000).put("a", 1));
    }
}
