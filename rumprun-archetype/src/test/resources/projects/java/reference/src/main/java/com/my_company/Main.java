package com.my_company;

/** Greets from a unikernel. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        System.out.println(greeting("a unikernel"));
    }

    static String greeting(String name) {
        return "Hello from " + name + "!";
    }
}
