// SPDX-License-Identifier: Apache-2.0
package app.inner;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

public final class Beside {

    private Beside() {
    }

    public static Properties settings() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Beside[].class.getResourceAsStream("settings.properties")) {
            properties.load(in);
        }
        return properties;
    }
}
