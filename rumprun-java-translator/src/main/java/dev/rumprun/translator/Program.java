// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.translator;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The program that is translated, as its parts of TeaVM are told of it: by TeaVM's properties.
 *
 * @param mainClass the class with its main method
 * @param systemProperties what System.getProperty() gives, sorted
 */
record Program(String mainClass, Map<String, String> systemProperties) {

    private static final String MAIN_CLASS = "rumprun.mainClass";
    private static final String SYSTEM_PROPERTY = "rumprun.systemProperty.";

    static void describe(String mainClass, Map<String, String> systemProperties, Properties target) {
        target.setProperty(MAIN_CLASS, mainClass);
        systemProperties.forEach((name, value) -> target.setProperty(SYSTEM_PROPERTY + name, value));
    }

    static Program of(Properties properties) {
        Map<String, String> systemProperties = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(SYSTEM_PROPERTY)) {
                systemProperties.put(name.substring(SYSTEM_PROPERTY.length()), properties.getProperty(name));
            }
        }
        return new Program(properties.getProperty(MAIN_CLASS), systemProperties);
    }
}
