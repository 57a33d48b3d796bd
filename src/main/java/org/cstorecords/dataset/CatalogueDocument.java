package org.cstorecords.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.List;
import java.util.Map;

@Schema(name = "Catalogue", description = "The dataset as catalogues of data read it: DCAT 3 as JSON-LD 1.1.")
record CatalogueDocument(
        @JsonProperty("@context")
        @Schema(
                description = "The vocabularies, each with the prefix of its terms.",
                example = "{\"dcat\": \"http://www.w3.org/ns/dcat#\"}")
        Map<String, String> context,

        @JsonProperty("@graph")
        @ArraySchema(
                schema = @Schema(implementation = Node.class),
                arraySchema = @Schema(description = "The dataset, and the service that serves it."))
        List<Map<String, Object>> graph) {

    /** What is said of each; the other properties are terms of the vocabularies. */
    @Schema(
            name = "CatalogueNode",
            description =
                    "A `dcat:Dataset` or `dcat:DataService`; its other properties are terms of the vocabularies of"
                            + " `@context`.",
            additionalProperties = AdditionalPropertiesValue.TRUE)
    record Node(
            @JsonProperty("@id") @Schema(description = "Address that names it.")
            String id,

            @JsonProperty("@type") @Schema(description = "What it is.")
            String type) {}
}
