package org.cstorecords.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cstorecords.query.SearchQuery;
import org.cstorecords.web.list.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The parameters that several operations have, described once in {@code components/parameters}. */
final class SharedParameters {

    private static final String REFERENCE = "#/components/parameters/";

    private static final List<Parameter> ALL = List.of(
            parameter(
                    "from",
                    "Only records that can have been on this day or later.",
                    string("2009-01-01").format("date")),
            parameter(
                    "to",
                    "Only records that can have been on this day or earlier.",
                    string("2013-12-31").format("date")),
            parameter("hasDiscrepancy", "Whether the sources disagree about the record.", schema("boolean", true)),
            parameter(
                    "q",
                    "Words that the record contains, or the names of what it refers to, in any form. `\"…\"` searches a"
                            + " phrase, `or` separates alternatives, `-` excludes a word. A word that no record contains is"
                            + " replaced by a similar one, if there is one, and `corrected` says so. At most "
                            + SearchQuery.MAX_WORDS
                            + " words; a repeated word counts once, each word of a phrase counts.",
                    string("Syria").maxLength(RequestParameters.MAX_Q)),
            parameter(
                    "updatedSince",
                    "Only records that changed after this version of the dataset, or since this date (UTC) or timestamp.",
                    string("2026-01-01")),
            parameter(
                    "limit",
                    "Number of records of a page.",
                    limits(schema("integer", 10).format("int32"))),
            parameter("cursor", "Start of the page, from `next` of the page before.", string(null)));

    private SharedParameters() {}

    /** Adds the parameters to the components of a description. */
    static void addTo(Components components) {
        ALL.forEach(parameter -> components.addParameters(parameter.getName(), parameter));
    }

    /** Returns whether several operations have a parameter of the name. */
    static boolean contains(String name) {
        return ALL.stream().anyMatch(parameter -> parameter.getName().equals(name));
    }

    /** Returns a reference to the parameter of the name. */
    static Parameter reference(String name) {
        return new Parameter().$ref(REFERENCE + name);
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().name(name).in("query").description(description).schema(schema);
    }

    private static Schema<?> string(@Nullable String example) {
        Schema<?> schema = schema("string", example);
        return schema.minLength(1);
    }

    private static Schema<?> limits(Schema<?> schema) {
        schema.setDefault(RequestParameters.DEFAULT_LIMIT);
        return schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(RequestParameters.MAX_LIMIT));
    }

    private static Schema<?> schema(String type, @Nullable Object example) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        if (example != null) {
            schema.setExamples(List.of(example));
        }
        return schema;
    }
}
