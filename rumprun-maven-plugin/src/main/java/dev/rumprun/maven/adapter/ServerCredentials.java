// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.adapter;

import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.registry.CredentialSource;
import dev.rumprun.core.registry.Credentials;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The servers in Maven's settings, whose passwords may be encrypted; a registry's has its host and port as its id. */
public record ServerCredentials(Settings settings, SettingsDecrypter decrypter) implements CredentialSource {

    @Override
    public Optional<Credentials> find(String registry) {
        return Optional.ofNullable(settings.getServer(registry)).map(this::decrypted)
                .filter(server -> server.getUsername() != null && server.getPassword() != null)
                .map(server -> new Credentials(server.getUsername(), server.getPassword(), false,
                        "the <server> '" + registry + "' in settings.xml"));
    }

    private Server decrypted(Server server) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            throw RumprunException.setup("The password of the <server> '" + server.getId()
                    + "' in settings.xml cannot be decrypted: " + problem.getMessage(),
                    "encrypt it again: mvn --encrypt-password", problem.getException());
        }
        return result.getServer();
    }
}
