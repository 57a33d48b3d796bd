package org.cstorecords.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import java.util.List;
import java.util.Map;

@Schema(name = "Catalog", description = "Description of the dataset for data catalogs: DCAT 3 as JSON-LD 1.1.")
record CatalogDocument(
        @JsonProperty("@context")
        @Schema(
                description = "IRIs of the vocabularies, by the prefix of their terms.",
                example = "{\"dcat\": \"http://www.w3.org/ns/dcat#\"}")
        Map<String, String> context,

        @JsonProperty("@graph")
        @ArraySchema(
                schema = @Schema(implementation = Node.class),
                arraySchema = @Schema(description = "The dataset, and the data service that publishes it."))
        List<Map<String, Object>> graph) {

    /** The schema of a node. */
    @Schema(
            name = "CatalogNode",
            description =
                    "A `dcat:Dataset` or `dcat:DataService`; its other properties are terms of the vocabularies of"
                            + " `@context`.",
            additionalProperties = AdditionalPropertiesValue.TRUE)
    record Node(
            @JsonProperty("@id") @Schema(description = "IRI of the node.")
            String id,

            @JsonProperty("@type") @Schema(description = "Class of the node.")
            String type) {}
}
