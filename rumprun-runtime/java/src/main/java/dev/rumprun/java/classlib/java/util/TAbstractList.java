// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.java.classlib.java.util;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/** {@link java.util.AbstractList}, with iterators that know their end and exceptions that tell what was wrong. */
public abstract class TAbstractList<E> extends AbstractCollection<E> implements List<E> {

    protected transient int modCount;

    protected TAbstractList() {
    }

    final void checkChanges(int expected) {
        if (modCount != expected) {
            throw new ConcurrentModificationException();
        }
    }

    final void checkPosition(int index) {
        if (index < 0 || index > size()) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
        }
    }

    @Override
    public boolean add(E element) {
        add(size(), element);
        return true;
    }

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(Object element) {
        ListIterator<E> elements = listIterator();
        while (elements.hasNext()) {
            if (Objects.equals(element, elements.next())) {
                return elements.previousIndex();
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        ListIterator<E> elements = listIterator(size());
        while (elements.hasPrevious()) {
            if (Objects.equals(element, elements.previous())) {
                return elements.nextIndex();
            }
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    protected void removeRange(int from, int to) {
        ListIterator<E> elements = listIterator(from);
        for (int i = from; i < to; i++) {
            elements.next();
            elements.remove();
        }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        checkPosition(index);
        int at = index;
        for (E element : elements) {
            add(at++, element);
        }
        return at > index;
    }

    @Override
    public Iterator<E> iterator() {
        return new ElementIterator<>(this, 0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index);
        return new ElementIterator<>(this, index);
    }

    @Override
    public List<E> subList(int from, int to) {
        if (from < 0) {
            throw new IndexOutOfBoundsException("fromIndex = " + from);
        }
        if (to > size()) {
            throw new IndexOutOfBoundsException("toIndex = " + to);
        }
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        return this instanceof RandomAccess ? new RandomAccessPart<>(this, from, to) : new Part<>(this, from, to);
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof List<?> list)) {
            return false;
        }
        Iterator<E> mine = iterator();
        Iterator<?> theirs = list.iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            if (!Objects.equals(mine.next(), theirs.next())) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (E element : this) {
            hash = 31 * hash + Objects.hashCode(element);
        }
        return hash;
    }

    private static final class ElementIterator<E> implements ListIterator<E> {
        private final TAbstractList<E> list;
        private int next;
        private int last = -1;
        private int expected;

        ElementIterator(TAbstractList<E> list, int next) {
            this.list = list;
            this.next = next;
            expected = list.modCount;
        }

        @Override
        public boolean hasNext() {
            return next != list.size();
        }

        @Override
        public boolean hasPrevious() {
            return next != 0;
        }

        @Override
        public int nextIndex() {
            return next;
        }

        @Override
        public int previousIndex() {
            return next - 1;
        }

        @Override
        public E next() {
            list.checkChanges(expected);
            E element = get(next);
            last = next++;
            return element;
        }

        @Override
        public E previous() {
            list.checkChanges(expected);
            E element = get(next - 1);
            last = --next;
            return element;
        }

        private E get(int index) {
            if (index < 0 || index >= list.size()) {
                throw new NoSuchElementException();
            }
            return list.get(index);
        }

        private void checkLast() {
            if (last < 0) {
                throw new IllegalStateException();
            }
            list.checkChanges(expected);
        }

        @Override
        public void remove() {
            checkLast();
            list.remove(last);
            if (last < next) {
                next--;
            }
            last = -1;
            expected = list.modCount;
        }

        @Override
        public void set(E element) {
            checkLast();
            list.set(last, element);
            expected = list.modCount;
        }

        @Override
        public void add(E element) {
            list.checkChanges(expected);
            list.add(next++, element);
            last = -1;
            expected = list.modCount;
        }
    }

    private static class Part<E> extends TAbstractList<E> {
        private final TAbstractList<E> whole;
        private final int offset;
        private int size;

        Part(TAbstractList<E> whole, int from, int to) {
            this.whole = whole;
            offset = from;
            size = to - from;
            modCount = whole.modCount;
        }

        private void resized(int added) {
            size += added;
            modCount = whole.modCount;
        }

        @Override
        public int size() {
            whole.checkChanges(modCount);
            return size;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            whole.checkChanges(modCount);
            return whole.get(offset + index);
        }

        @Override
        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            whole.checkChanges(modCount);
            return whole.set(offset + index, element);
        }

        @Override
        public void add(int index, E element) {
            checkPosition(index);
            whole.add(offset + index, element);
            resized(1);
        }

        @Override
        public E remove(int index) {
            Objects.checkIndex(index, size);
            whole.checkChanges(modCount);
            E removed = whole.remove(offset + index);
            resized(-1);
            return removed;
        }

        @Override
        protected void removeRange(int from, int to) {
            whole.checkChanges(modCount);
            whole.removeRange(offset + from, offset + to);
            resized(from - to);
        }

        @Override
        public boolean addAll(Collection<? extends E> elements) {
            return addAll(size(), elements);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> elements) {
            checkPosition(index);
            int added = elements.size();
            if (added == 0) {
                return false;
            }
            whole.addAll(offset + index, elements);
            resized(added);
            return true;
        }
    }

    private static final class RandomAccessPart<E> extends Part<E> implements RandomAccess {
        RandomAccessPart(TAbstractList<E> whole, int from, int to) {
            super(whole, from, to);
        }
    }
}
