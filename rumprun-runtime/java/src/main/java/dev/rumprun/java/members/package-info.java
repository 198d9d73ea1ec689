// SPDX-License-Identifier: Apache-2.0
/**
 * Members that TeaVM's class library lacks, or has with another behaviour than the JDK. What is public in {@code
 * java.util.MapEntryMembers} below this package belongs to {@code java.util.Map.Entry}: a static method with an object of
 * that class as its first parameter becomes a method of that object, one that is marked {@link
 * dev.rumprun.java.members.Static} a static method of the class; a method {@code constructor} a constructor, which gives
 * what the method returns to the constructor that takes it; a static field a static field; an interface one of its
 * interfaces. They take the place of those that the class has.
 */
package dev.rumprun.java.members;
