// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.container.Container;
import dev.rumprun.core.container.ContainerRequest;
import dev.rumprun.core.java.Translators;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.run.Accelerator;
import dev.rumprun.core.toolchain.Toolchains;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** What the modules of one build share, and no other build sees. */
public final class SessionState {

    private final Map<Path, Toolchains> toolchains = new ConcurrentHashMap<>();
    private final Map<ContainerRequest, Container> containers = new ConcurrentHashMap<>();
    private final OutputClaims claims = new OutputClaims();
    private final RunningGuests guests = new RunningGuests();
    private final Accelerator accelerator = new Accelerator();
    private final Translators translators = new Translators();

    /** The state of a build; the first who asks makes it. */
    public static SessionState of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        // The class is part of the key: a build may load this plugin more than once.
        data.set(SessionState.class, null, new SessionState());
        return (SessionState) data.get(SessionState.class);
    }

    public Toolchains toolchains(Path cacheDirectory) {
        return toolchains.computeIfAbsent(cacheDirectory, directory -> new Toolchains(System.getenv(), directory));
    }

    /** The container of a request, whose image is looked for once. */
    public Container container(ContainerRequest request, BuildLog log) {
        return containers.computeIfAbsent(request, wanted -> new Container(wanted, log));
    }

    public RunningGuests guests() {
        return guests;
    }

    public Accelerator accelerator() {
        return accelerator;
    }

    public Translators translators() {
        return translators;
    }

    public OutputClaims claims() {
        return claims;
    }
}
