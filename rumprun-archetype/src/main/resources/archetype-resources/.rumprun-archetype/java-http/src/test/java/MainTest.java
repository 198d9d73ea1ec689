package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void greets() throws Exception {
        HttpServer server = Main.start(0);
        try {
            URI root = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(root).build(), BodyHandlers.ofString());
            assertEquals(200, response.statusCode());
            assertEquals("Hello from a unikernel!\n", response.body());
        } finally {
            server.stop(0);
        }
    }
}
