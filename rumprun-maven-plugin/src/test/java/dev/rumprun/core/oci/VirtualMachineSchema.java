// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.core.oci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;

/**
 * What a VirtualMachine of KubeVirt must be like: by our own schema of the parts that we write and, if the system
 * property {@code rumprun.test.kubevirt} names KubeVirt's {@code api/openapi-spec/swagger.json}, by that, too, with no
 * field that it does not know.
 */
final class VirtualMachineSchema {

    private static final String KUBEVIRT = System.getProperty("rumprun.test.kubevirt", "");

    private VirtualMachineSchema() {
    }

    /** The manifest, which the schema has nothing against. */
    static JsonNode check(String yaml) throws IOException {
        JsonNode machine = new YAMLMapper().readTree(yaml);
        check(machine, VirtualMachineSchema.class.getResourceAsStream("virtual-machine.schema.json").readAllBytes());
        if (!KUBEVIRT.isEmpty()) {
            checkByKubeVirt(machine);
        }
        return machine;
    }

    private static void check(JsonNode machine, byte[] schema) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ObjectMapper().readTree(schema)).validate(machine)).isEmpty();
    }

    private static void checkByKubeVirt(JsonNode machine) throws IOException {
        ObjectNode api = (ObjectNode) new ObjectMapper().readTree(new File(KUBEVIRT));
        api.path("definitions").forEach(definition -> {
            if (definition.has("properties")) {
                ((ObjectNode) definition).put("additionalProperties", false);
            }
        });
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.put("$ref", "#/definitions/v1.VirtualMachine");
        schema.set("definitions", api.path("definitions"));
        check(machine, new ObjectMapper().writeValueAsBytes(schema));
    }
}
