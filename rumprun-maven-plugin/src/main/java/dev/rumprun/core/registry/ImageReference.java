// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.registry;

import dev.rumprun.core.error.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an image is in a registry.
 *
 * @param registry host and, unless it is that of HTTPS, port, as the user writes it
 * @param repository what the registry calls the images of a program
 * @param tag which of these images
 */
public record ImageReference(String registry, String repository, String tag) {

    /** In what a user writes, stands for the platform of the image. */
    public static final String PLATFORM = "{platform}";

    private static final String COMPONENT = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
    private static final Pattern FORM = Pattern.compile(
            "(?<registry>localhost|\\[[0-9a-fA-F:]+]|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?=:\\d))"
            + "(?<port>:\\d{1,5})?/(?<repository>" + COMPONENT + "(?:/" + COMPONENT + ")*)"
            + "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?");
    private static final Pattern LOOPBACK = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d+)?");
    private static final int MAX_REPOSITORY = 255;
    private static final int MAX_PORT = 65_535;
    private static final String DOCKER_HUB = "docker.io";

    /**
     * Reads a reference such as {@code registry.example.com/team/app:1.0}; without a tag, it means {@code latest}.
     *
     * @param problems takes what is wrong with it
     */
    public static Optional<ImageReference> parse(String text, Problems problems) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || matcher.group("repository").length() > MAX_REPOSITORY || !isHost(matcher)) {
            problems.add("<reference>", "'" + text.replaceAll("\\p{Cntrl}", "?") + "' is no name of an image",
                    "write registry, name and tag, like registry.example.com/team/app:1.0, the name in small letters");
            return Optional.empty();
        }
        String port = matcher.group("port") == null ? "" : matcher.group("port");
        String tag = matcher.group("tag") == null ? "latest" : matcher.group("tag");
        return Optional.of(new ImageReference(matcher.group("registry") + port, matcher.group("repository"), tag));
    }

    /** What a user's text means for the image of a platform. */
    public static String forPlatform(String text, String platform) {
        return text.replace(PLATFORM, platform);
    }

    private static boolean isHost(Matcher matcher) {
        String port = matcher.group("port");
        try {
            return new URI("https://" + matcher.group("registry")).getHost() != null
                    && (port == null || Integer.parseInt(port.substring(1)) <= MAX_PORT);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether the registry is on this machine, so that nobody listens on the way there. */
    boolean isLocal() {
        return LOOPBACK.matcher(registry).matches();
    }

    /** The host, and the port, that speak the protocol of registries. */
    String host() {
        return registry.equals(DOCKER_HUB) ? "registry-1." + DOCKER_HUB : registry;
    }

    /** By which names its credentials may be known. */
    static List<String> aliases(String registry) {
        return registry.equals(DOCKER_HUB)
                ? List.of("https://index.docker.io/v1/", "index.docker.io", DOCKER_HUB)
                : List.of(registry, "https://" + registry, "http://" + registry);
    }

    @Override
    public String toString() {
        return registry + "/" + repository + ":" + tag;
    }
}
