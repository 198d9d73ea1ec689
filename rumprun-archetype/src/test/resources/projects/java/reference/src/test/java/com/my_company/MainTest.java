package com.my_company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void greets() {
        assertEquals("Hello from a test!", Main.greeting("a test"));
    }
}
