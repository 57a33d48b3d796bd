package org.cstorecords.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cstorecords.query.SearchQuery;
import org.cstorecords.web.list.RequestParameters;

/** Parameters that several operations share, described once in {@code components/parameters}. */
final class SharedParameters {

    private static final String REFERENCE = "#/components/parameters/";

    private static final List<Parameter> ALL = List.of(
            parameter(
                    "from",
                    "Only records whose date can fall on this day or later.",
                    string("2009-01-01").format("date")),
            parameter(
                    "to",
                    "Only records whose date can fall on this day or earlier.",
                    string("2013-12-31").format("date")),
            parameter(
                    "hasDiscrepancy",
                    "Only records about which the sources disagree (`true`), or only the others (`false`).",
                    schema("boolean", true)),
            parameter(
                    "q",
                    "Full-text search for words of the record and names of the records that it refers to, in all"
                            + " grammatical forms, in British or American spelling, with any punctuation, and also in"
                            + " Cyrillic. `\"…\"` searches a phrase, `or` separates alternatives, `-` directly before a"
                            + " word excludes it, and `*` after at least three letters searches all words that begin"
                            + " with them. The identifier of a record, a date such as `2013-09-23` and a locator such as"
                            + " `004:22` are found, too. A word that no record contains is replaced by a similar one,"
                            + " if the search then finds something; words that no record contains together with the"
                            + " others are left out, at most half of them. `corrected` then has the words of the search. A"
                            + " word or phrase in quotation marks is always required."
                            + " Small words, such as `the` and `who`, are not searched for. At most "
                            + SearchQuery.MAX_WORDS
                            + " words; a repeated word counts once, each word of a phrase counts, and a prefix counts as"
                            + " eight.",
                    string("Syria").maxLength(RequestParameters.MAX_Q)),
            parameter(
                    "updatedSince",
                    "Only records that changed after this version of the dataset, or since this date (UTC) or"
                            + " timestamp.",
                    string("2026-01-01")),
            parameter(
                    "limit",
                    "Largest number of records of a page.",
                    withLimits(schema("integer", 10).format("int32"))),
            parameter("cursor", "Start of the page, from the `next` URL of the previous page.", string("ZDI3YmQ4Nzk")));

    private SharedParameters() {}

    static void addTo(Components components) {
        ALL.forEach(parameter -> components.addParameters(parameter.getName(), parameter));
    }

    static boolean contains(String name) {
        return ALL.stream().anyMatch(parameter -> parameter.getName().equals(name));
    }

    static Parameter reference(String name) {
        return new Parameter().$ref(REFERENCE + name);
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter().name(name).in("query").description(description).schema(schema);
    }

    private static Schema<?> string(String example) {
        Schema<?> schema = schema("string", example);
        return schema.minLength(1);
    }

    private static Schema<?> withLimits(Schema<?> schema) {
        schema.setDefault(RequestParameters.DEFAULT_LIMIT);
        return schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(RequestParameters.MAX_LIMIT));
    }

    private static Schema<?> schema(String type, Object example) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        schema.setExamples(List.of(example));
        return schema;
    }
}
