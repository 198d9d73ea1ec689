// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.error.RumprunException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Talks to a registry about one repository: asks, and tells it who the user is when it wants to know. Passwords go only
 * to the registry and to where it has tokens made, and not without TLS unless the user has said so or the registry is
 * on this machine.
 */
final class RegistryClient {

    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** Less than this many bytes in a second, and an upload has got stuck. */
    private static final long SLOWEST = 1 << 14;
    private static final String AUTHORIZATION = "Authorization";

    private final HttpClient http = HttpClient.newBuilder()
            // Redirections would take the password along.
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final ImageReference reference;
    private final boolean plain;
    private final URI root;
    private final CredentialSource source;
    private String authorization = "";

    /**
     * What a request sends.
     *
     * @param type of the contents; empty if there are none
     * @param size in bytes
     */
    record Body(String type, long size, BodyPublisher publisher) {

        static final Body NONE = new Body("", 0, BodyPublishers.noBody());
    }

    /**
     * A client.
     *
     * @param insecure whether to do without TLS; on this machine, registries have none in any case
     */
    RegistryClient(ImageReference reference, boolean insecure, CredentialSource source) {
        this.reference = reference;
        this.source = source;
        plain = insecure || reference.isLocal();
        root = URI.create((plain ? "http" : "https") + "://" + reference.host() + "/v2/");
    }

    /** An address of the repository. */
    URI address(String path) {
        return root.resolve(reference.repository() + "/" + path);
    }

    /**
     * An address that the registry has named.
     *
     * @throws RumprunException if it would do without TLS what has begun with it
     */
    URI named(URI asked, String location) throws IOException {
        URI uri;
        try {
            uri = asked.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("the registry names an address that is none", e);
        }
        requireTls(uri);
        return uri;
    }

    /**
     * Asks the registry.
     *
     * @throws IOException if there is no answer, or one that may be another the next time
     * @throws RumprunException if the registry does not let the user do it
     */
    Reply ask(String method, URI uri, Map<String, String> headers, Body body) throws IOException, InterruptedException {
        Reply reply = send(method, uri, headers, body);
        if (reply.status() == Reply.UNAUTHORIZED && isOfRegistry(uri)) {
            authorization = authorize(reply);
            reply = send(method, uri, headers, body);
            if (reply.status() == Reply.UNAUTHORIZED) {
                throw refused(reply);
            }
        }
        if (reply.status() == Reply.FORBIDDEN) {
            throw refused(reply);
        }
        return checked(reply);
    }

    private Reply send(String method, URI uri, Map<String, String> headers, Body body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(uri, body.size()).method(method, body.publisher());
        headers.forEach(request::setHeader);
        if (!body.type().isEmpty()) {
            request.setHeader("Content-Type", body.type());
        }
        if (!authorization.isEmpty() && isOfRegistry(uri)) {
            request.setHeader(AUTHORIZATION, authorization);
        }
        return Reply.of(http.send(request.build(), BodyHandlers.ofInputStream()));
    }

    private static HttpRequest.Builder request(URI uri, long size) {
        return HttpRequest.newBuilder(uri).timeout(ANSWER.plusSeconds(size / SLOWEST))
                .setHeader("User-Agent", "rumprun-maven-plugin");
    }

    private static Reply checked(Reply reply) throws IOException {
        if (reply.isPassing()) {
            throw new IOException("the registry answers with " + reply.reason());
        }
        return reply;
    }

    private boolean isOfRegistry(URI uri) {
        return root.getScheme().equals(uri.getScheme()) && root.getAuthority().equals(uri.getAuthority());
    }

    private void requireTls(URI uri) {
        boolean good = "https".equals(uri.getScheme()) || plain && "http".equals(uri.getScheme());
        if (!good || uri.getHost() == null) {
            throw RumprunException.setup("The registry " + reference.registry() + " wants to go on at " + uri
                    + ", which has no TLS.", "tell who runs it; <insecure> allows it");
        }
    }

    private String authorize(Reply reply) throws IOException, InterruptedException {
        Challenge challenge = Challenge.of(reply.challenges()).orElseThrow(() -> RumprunException.setup(
                "The registry " + reference.registry() + " wants to know who you are, in a way that we do not know: "
                        + reply.challenges(), "use a registry with passwords or tokens"));
        Optional<Credentials> credentials = source.find(reference.registry());
        if (challenge.scheme().equals(Challenge.BASIC)) {
            return credentials.filter(known -> !known.token()).orElseThrow(this::unknown).basic();
        }
        return "Bearer " + token(challenge, credentials);
    }

    private String token(Challenge challenge, Optional<Credentials> credentials)
            throws IOException, InterruptedException {
        URI realm = named(root, challenge.parameters().getOrDefault("realm", ""));
        Map<String, String> query = new LinkedHashMap<>();
        Optional.ofNullable(challenge.parameters().get("service")).ifPresent(service -> query.put("service", service));
        query.put("scope", "repository:" + reference.repository() + ":pull,push");
        HttpRequest.Builder request;
        if (credentials.filter(Credentials::token).isPresent()) {
            query.put("grant_type", "refresh_token");
            query.put("client_id", "rumprun-maven-plugin");
            query.put("refresh_token", credentials.get().secret());
            request = request(realm, 0).POST(BodyPublishers.ofString(encoded(query)))
                    .setHeader("Content-Type", "application/x-www-form-urlencoded");
        } else {
            request = request(with(realm, encoded(query)), 0).GET();
            credentials.ifPresent(known -> request.setHeader(AUTHORIZATION, known.basic()));
        }
        Reply reply = checked(Reply.of(http.send(request.build(), BodyHandlers.ofInputStream())));
        if (!reply.isSuccess()) {
            throw refused(reply);
        }
        return Token.of(reply.body());
    }

    /** An address with one more query. */
    static URI with(URI uri, String query) {
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + query);
    }

    static String encoded(Map<String, String> query) {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private RumprunException unknown() {
        return RumprunException.setup("The registry " + reference.registry() + " wants a user and a password to push "
                + reference + ", and there are none.", advice("put a"));
    }

    private RumprunException refused(Reply reply) {
        Optional<Credentials> credentials = source.find(reference.registry());
        return credentials.map(known -> RumprunException.setup("The registry " + reference.registry()
                        + " does not let the user '" + known.user() + "' of " + known.origin() + " push " + reference
                        + ": " + reply.reason() + ".",
                        advice("check this user's password and rights, and correct the")))
                .orElseGet(() -> RumprunException.setup("The registry " + reference.registry()
                        + " lets nobody push " + reference + " who does not say who he is: " + reply.reason() + ".",
                        advice("put a")));
    }

    private String advice(String what) {
        return what + " <server> with the <id>" + reference.registry() + "</id> in settings.xml, or run: docker login "
                + reference.registry();
    }

    /** Opens what is to be sent, for every attempt anew. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A body that is read while it is sent. */
    static Body stream(String type, long size, Opener opener) {
        if (size == 0) {
            return new Body(type, 0, BodyPublishers.noBody());
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> {
            try {
                return opener.open();
            } catch (IOException e) {
                // Takes the place of a failure: nothing instead of a stream makes the request fail.
                return null;
            }
        });
        return new Body(type, size, BodyPublishers.fromPublisher(stream, size));
    }
}
