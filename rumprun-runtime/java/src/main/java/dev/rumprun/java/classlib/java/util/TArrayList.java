// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** {@link java.util.ArrayList}. */
@SuppressWarnings("serial")
public class TArrayList<E> extends TAbstractList<E> implements RandomAccess, Cloneable, Serializable {

    private static final int DEFAULT_CAPACITY = 10;
    private static final Object[] EMPTY = { };

    private transient Object[] elements;
    private int size;

    public TArrayList() {
        elements = EMPTY;
    }

    public TArrayList(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Illegal Capacity: " + capacity);
        }
        elements = capacity == 0 ? EMPTY : new Object[capacity];
    }

    public TArrayList(Collection<? extends E> elements) {
        Object[] all = elements.toArray();
        this.elements = Arrays.copyOf(all, all.length, Object[].class);
        size = all.length;
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elements[index];
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
        }
    }

    public void ensureCapacity(int capacity) {
        if (capacity > elements.length) {
            modCount++;
            grow(capacity);
        }
    }

    public void trimToSize() {
        modCount++;
        elements = Arrays.copyOf(elements, size);
    }

    private void grow(int capacity) {
        if (capacity < 0) {
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        }
        int half = elements.length >> 1;
        int larger = half > Integer.MAX_VALUE - elements.length ? Integer.MAX_VALUE : elements.length + half;
        elements = Arrays.copyOf(elements, Math.max(capacity, Math.max(larger, DEFAULT_CAPACITY)));
    }

    /** Makes room. */
    private void insert(int index, int count) {
        modCount++;
        if (count > elements.length - size) {
            grow(size + count);
        }
        System.arraycopy(elements, index, elements, index + count, size - index);
        size += count;
    }

    /** Ends with a given size; what is behind it is forgotten. */
    private void end(int newSize) {
        Arrays.fill(elements, newSize, size, null);
        size = newSize;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(Object element) {
        for (int i = 0; i < size; i++) {
            if (Objects.equals(element, elements[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        for (int i = size - 1; i >= 0; i--) {
            if (Objects.equals(element, elements[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public E get(int index) {
        checkIndex(index);
        return at(index);
    }

    @Override
    public E set(int index, E element) {
        checkIndex(index);
        E old = at(index);
        elements[index] = element;
        return old;
    }

    @Override
    public boolean add(E element) {
        modCount++;
        if (size == elements.length) {
            grow(size + 1);
        }
        elements[size++] = element;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index);
        insert(index, 1);
        elements[index] = element;
    }

    @Override
    public boolean addAll(Collection<? extends E> added) {
        return addAll(size, added);
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> added) {
        checkPosition(index);
        Object[] all = added.toArray();
        insert(index, all.length);
        System.arraycopy(all, 0, elements, index, all.length);
        return all.length > 0;
    }

    @Override
    public E remove(int index) {
        checkIndex(index);
        E old = at(index);
        removeRange(index, index + 1);
        return old;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index >= 0) {
            removeRange(index, index + 1);
        }
        return index >= 0;
    }

    @Override
    protected void removeRange(int from, int to) {
        modCount++;
        System.arraycopy(elements, to, elements, from, size - to);
        end(size - (to - from));
    }

    @Override
    public void clear() {
        modCount++;
        end(0);
    }

    @Override
    public boolean removeAll(Collection<?> removed) {
        Objects.requireNonNull(removed);
        return removeIf(removed::contains);
    }

    @Override
    public boolean retainAll(Collection<?> retained) {
        Objects.requireNonNull(retained);
        return removeIf(element -> !retained.contains(element));
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        boolean[] removed = new boolean[size];
        int kept = 0;
        for (int i = 0; i < removed.length; i++) {
            removed[i] = filter.test(at(i));
            checkChanges(expected);
        }
        for (int i = 0; i < removed.length; i++) {
            if (!removed[i]) {
                elements[kept++] = elements[i];
            }
        }
        if (kept == size) {
            return false;
        }
        modCount++;
        end(kept);
        return true;
    }

    @Override
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        for (int i = 0; modCount == expected && i < size; i++) {
            elements[i] = operator.apply(at(i));
        }
        checkChanges(expected);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0; modCount == expected && i < size; i++) {
            action.accept(at(i));
        }
        checkChanges(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> comparator) {
        int expected = modCount;
        Arrays.sort((E[]) elements, 0, size, comparator);
        checkChanges(expected);
        modCount++;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size, Object[].class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] array) {
        if (array.length < size) {
            return (T[]) Arrays.copyOf(elements, size, array.getClass());
        }
        System.arraycopy(elements, 0, array, 0, size);
        if (array.length > size) {
            array[size] = null;
        }
        return array;
    }

    @Override
    public Object clone() {
        try {
            TArrayList<E> copy = copy();
            copy.elements = toArray();
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private TArrayList<E> copy() throws CloneNotSupportedException {
        return (TArrayList<E>) super.clone();
    }

    @Override
    public Iterator<E> iterator() {
        return new ElementIterator<>(this);
    }

    private static final class ElementIterator<E> implements Iterator<E> {
        private final TArrayList<E> list;
        private int next;
        private int last = -1;
        private int expected;

        ElementIterator(TArrayList<E> list) {
            this.list = list;
            expected = list.modCount;
        }

        @Override
        public boolean hasNext() {
            return next != list.size;
        }

        @Override
        public E next() {
            list.checkChanges(expected);
            if (next >= list.size) {
                throw new NoSuchElementException();
            }
            last = next++;
            return list.at(last);
        }

        @Override
        public void remove() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            list.checkChanges(expected);
            list.remove(last);
            next = last;
            last = -1;
            expected = list.modCount;
        }
    }
}
