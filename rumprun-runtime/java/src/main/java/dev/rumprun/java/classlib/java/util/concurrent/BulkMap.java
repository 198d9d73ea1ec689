// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util.concurrent;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/** What concurrent maps do with all their entries: one after another, however many threads they might take for it. */
abstract class BulkMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {

    /** Null before the first entry. */
    abstract MapNode<K, V>[] table();

    abstract Iterator<K> keyIterator();

    abstract Iterator<V> valueIterator();

    abstract Iterator<Map.Entry<K, V>> entryIterator();

    public void forEach(long threshold, BiConsumer<? super K, ? super V> action) {
        forEach(action);
    }

    public <U> void forEach(long threshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            Consumer<? super U> action) {
        each(entrySet(), entry -> transformer.apply(entry.getKey(), entry.getValue()), action);
    }

    public <U> U search(long threshold, BiFunction<? super K, ? super V, ? extends U> function) {
        return first(entrySet(), entry -> function.apply(entry.getKey(), entry.getValue()));
    }

    public <U> U reduce(long threshold, BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return reduced(entrySet(), entry -> transformer.apply(entry.getKey(), entry.getValue()), reducer);
    }

    public double reduceToDouble(long threshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return doubles(entrySet(), entry -> transformer.applyAsDouble(entry.getKey(), entry.getValue()), basis, reducer);
    }

    public long reduceToLong(long threshold, ToLongBiFunction<? super K, ? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        return longs(entrySet(), entry -> transformer.applyAsLong(entry.getKey(), entry.getValue()), basis, reducer);
    }

    public int reduceToInt(long threshold, ToIntBiFunction<? super K, ? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        return ints(entrySet(), entry -> transformer.applyAsInt(entry.getKey(), entry.getValue()), basis, reducer);
    }

    public void forEachKey(long threshold, Consumer<? super K> action) {
        each(keySet(), Function.identity(), action);
    }

    public <U> void forEachKey(long threshold, Function<? super K, ? extends U> transformer, Consumer<? super U> action) {
        each(keySet(), transformer, action);
    }

    public <U> U searchKeys(long threshold, Function<? super K, ? extends U> function) {
        return first(keySet(), function);
    }

    public K reduceKeys(long threshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        return reduced(keySet(), Function.identity(), reducer);
    }

    public <U> U reduceKeys(long threshold, Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return reduced(keySet(), transformer, reducer);
    }

    public double reduceKeysToDouble(long threshold, ToDoubleFunction<? super K> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return doubles(keySet(), transformer, basis, reducer);
    }

    public long reduceKeysToLong(long threshold, ToLongFunction<? super K> transformer, long basis,
            LongBinaryOperator reducer) {
        return longs(keySet(), transformer, basis, reducer);
    }

    public int reduceKeysToInt(long threshold, ToIntFunction<? super K> transformer, int basis,
            IntBinaryOperator reducer) {
        return ints(keySet(), transformer, basis, reducer);
    }

    public void forEachValue(long threshold, Consumer<? super V> action) {
        each(values(), Function.identity(), action);
    }

    public <U> void forEachValue(long threshold, Function<? super V, ? extends U> transformer, Consumer<? super U> action) {
        each(values(), transformer, action);
    }

    public <U> U searchValues(long threshold, Function<? super V, ? extends U> function) {
        return first(values(), function);
    }

    public V reduceValues(long threshold, BiFunction<? super V, ? super V, ? extends V> reducer) {
        return reduced(values(), Function.identity(), reducer);
    }

    public <U> U reduceValues(long threshold, Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return reduced(values(), transformer, reducer);
    }

    public double reduceValuesToDouble(long threshold, ToDoubleFunction<? super V> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return doubles(values(), transformer, basis, reducer);
    }

    public long reduceValuesToLong(long threshold, ToLongFunction<? super V> transformer, long basis,
            LongBinaryOperator reducer) {
        return longs(values(), transformer, basis, reducer);
    }

    public int reduceValuesToInt(long threshold, ToIntFunction<? super V> transformer, int basis,
            IntBinaryOperator reducer) {
        return ints(values(), transformer, basis, reducer);
    }

    public void forEachEntry(long threshold, Consumer<? super Map.Entry<K, V>> action) {
        each(entrySet(), Function.identity(), action);
    }

    public <U> void forEachEntry(long threshold, Function<Map.Entry<K, V>, ? extends U> transformer, Consumer<? super U> action) {
        each(entrySet(), transformer, action);
    }

    public <U> U searchEntries(long threshold, Function<Map.Entry<K, V>, ? extends U> function) {
        return first(entrySet(), function);
    }

    public Map.Entry<K, V> reduceEntries(long threshold, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        return reduced(entrySet(), Function.identity(), reducer);
    }

    public <U> U reduceEntries(long threshold, Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        return reduced(entrySet(), transformer, reducer);
    }

    public double reduceEntriesToDouble(long threshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis,
            DoubleBinaryOperator reducer) {
        return doubles(entrySet(), transformer, basis, reducer);
    }

    public long reduceEntriesToLong(long threshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis,
            LongBinaryOperator reducer) {
        return longs(entrySet(), transformer, basis, reducer);
    }

    public int reduceEntriesToInt(long threshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis,
            IntBinaryOperator reducer) {
        return ints(entrySet(), transformer, basis, reducer);
    }

    private static <T, U> void each(Iterable<T> all, Function<? super T, ? extends U> transformer, Consumer<? super U> action) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(action);
        for (T one : all) {
            U made = transformer.apply(one);
            if (made != null) {
                action.accept(made);
            }
        }
    }

    private static <T, U> U first(Iterable<T> all, Function<? super T, ? extends U> function) {
        Objects.requireNonNull(function);
        for (T one : all) {
            U found = function.apply(one);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T, U> U reduced(Iterable<T> all, Function<? super T, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        Objects.requireNonNull(transformer);
        Objects.requireNonNull(reducer);
        U result = null;
        for (T one : all) {
            U made = transformer.apply(one);
            if (made != null) {
                result = result == null ? made : reducer.apply(result, made);
            }
        }
        return result;
    }

    private static <T> double doubles(Iterable<T> all, ToDoubleFunction<? super T> transformer, double basis,
            DoubleBinaryOperator reducer) {
        double result = basis;
        for (T one : all) {
            result = reducer.applyAsDouble(result, transformer.applyAsDouble(one));
        }
        return result;
    }

    private static <T> long longs(Iterable<T> all, ToLongFunction<? super T> transformer, long basis,
            LongBinaryOperator reducer) {
        long result = basis;
        for (T one : all) {
            result = reducer.applyAsLong(result, transformer.applyAsLong(one));
        }
        return result;
    }

    private static <T> int ints(Iterable<T> all, ToIntFunction<? super T> transformer, int basis,
            IntBinaryOperator reducer) {
        int result = basis;
        for (T one : all) {
            result = reducer.applyAsInt(result, transformer.applyAsInt(one));
        }
        return result;
    }
}
