package org.cstorecords.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.web.cache.Validators;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.problem.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Describes the service as a whole, and what its operations share. */
@Configuration
class OpenApiConfiguration {

    /** The headers of every answer that can be kept. */
    static final List<String> KEPT =
            List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

    /** The name of the answer to a client that has the newest one already. */
    static final String NOT_MODIFIED = "NotModified";

    /** The order in which a newcomer reads about them. */
    private static final List<String> TAGS = List.of(
            "Member states",
            "Bodies",
            "Sessions",
            "Decisions",
            "Chairmanships",
            "Treaties",
            "Persons",
            "Formations",
            "Operations",
            "Documents",
            "Timeline",
            "Search",
            "Changes",
            "Dataset",
            "Problems");

    private static final String DESCRIPTION = """
            The institutional record of the Collective Security Treaty Organization (CSTO), read-only.

            - Every fact is cited to a paragraph of a source document. Where the documents disagree, each value is kept \
            with its citation, beside the one adopted and the reason. What they do not say is `null`.
            - Every property is always there, but for those that only `include` brings. Arrays are never null and have a \
            fixed order.
            - A repeated parameter means *or*, different ones *and*. A parameter or value that does not exist is an error \
            (400), never ignored.
            - A list is read page by page: follow `next` as it is until it is null. CSV and NDJSON are the whole list at \
            once, each record in full.
            - Every response has an `ETag`: send it in `If-None-Match`, and the service returns 304 while nothing changed. \
            Every operation supports `HEAD`.
            - Errors are problems (RFC 9457); tell them apart by `type`. The record is read only: methods other than `GET`, `HEAD` and `OPTIONS` are answered with 405.
            - `/api/v1` only grows: parameters, properties and operations are added, none is taken away. What the next version \
            will not have is marked `deprecated`; an operation says so in the headers `Deprecation` (RFC 9745) and \
            `Sunset` (RFC 8594) as well.

            Code: Apache-2.0. Data: CC BY 4.0.
            """;

    @Bean
    OpenAPI openApi() {
        Components components = new Components();
        describeHeaders(components);
        SharedParameters.addTo(components);
        ApiResponse notModified = new ApiResponse()
                .description("Nothing changed since the answer whose `ETag` the request names in `If-None-Match`.");
        KEPT.forEach(name -> notModified.addHeaderObject(name, new Header().$ref(name)));
        components.addResponses(NOT_MODIFIED, notModified);
        for (ProblemType type : ProblemType.values()) {
            if (type.isOfAnOperation()) {
                components.addResponses(type.responseName(), problem(type));
            }
        }
        return new OpenAPI()
                .info(new Info()
                        .title("CSTO Records")
                        .version("1.0.0")
                        .summary("The institutional record of the Collective Security Treaty Organization, every fact"
                                + " cited")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("CSTO Records"))
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("The service that this description comes from.")))
                .security(List.of())
                .components(components);
    }

    private static ApiResponse problem(ProblemType type) {
        ApiResponse answer = new ApiResponse()
                .description(type.description())
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType()
                                        .schema(new Schema<>()
                                                .$ref(type == ProblemType.GONE ? "GoneProblem" : "Problem"))));
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            answer.addHeaderObject(HttpHeaders.RETRY_AFTER, new Header().$ref(HttpHeaders.RETRY_AFTER));
        }
        if (type == ProblemType.RANGE_NOT_SATISFIABLE) {
            answer.addHeaderObject(
                    HttpHeaders.CONTENT_RANGE, header("How many bytes there are (RFC 9110).", true, "bytes */65536"));
        }
        return answer;
    }

    private static void describeHeaders(Components components) {
        components
                .addHeaders(
                        HttpHeaders.ETAG,
                        header(
                                "Validator of the response, for `If-None-Match` (RFC 9110); weak, but for the archive.",
                                true,
                                "W/\"1-mVvk2bGqHcTn0X9f\""))
                .addHeaders(
                        HttpHeaders.LAST_MODIFIED,
                        header(
                                "When the record or the service last changed, for `If-Modified-Since` (RFC 9110).",
                                true,
                                "Sun, 22 Nov 2026 09:30:00 GMT"))
                .addHeaders(
                        HttpHeaders.CACHE_CONTROL,
                        header(
                                "For how many seconds the answer can be kept without asking again (RFC 9111).",
                                true,
                                Validators.CACHE_CONTROL))
                .addHeaders(
                        HttpHeaders.VARY,
                        header(
                                "Which headers of the request choose the representation (RFC 9110).",
                                true,
                                Validators.VARY))
                .addHeaders(
                        HttpHeaders.LINK,
                        header(
                                "Address of the next page, with `rel=\"next\"` (RFC 8288); there where there is one.",
                                false,
                                "</api/v1/decisions?limit=2&cursor=…>; rel=\"next\""))
                .addHeaders(
                        Export.CORRECTED_QUERY,
                        header(
                                "The words that were searched, percent-encoded, where a word of `q` is nowhere in the"
                                        + " record and was replaced by the one most like it.",
                                false,
                                "tasmagambetov"))
                .addHeaders(
                        HttpHeaders.CONTENT_DISPOSITION,
                        header(
                                "The name of the file to keep the answer in; there for lists in other formats than JSON, and for the archive.",
                                false,
                                "attachment; filename=\"decisions.csv\""))
                .addHeaders(
                        HttpHeaders.RETRY_AFTER, header("After how many seconds to ask again (RFC 9110).", true, "5"));
    }

    /** Returns the description of a header. */
    static Header header(String description, boolean required, String example) {
        return new Header()
                .description(description)
                .required(required)
                .schema(new Schema<>().types(Set.of("string")))
                .example(example);
    }

    @Bean
    OpenApiCustomizer readingOrder() {
        return api -> {
            api.getTags().sort(Comparator.comparingInt(tag -> TAGS.indexOf(tag.getName())));
            Paths ordered = new Paths();
            api.getPaths().entrySet().stream()
                    .sorted(Comparator.<Map.Entry<String, PathItem>>comparingInt(path -> TAGS.indexOf(
                                    path.getValue().getGet().getTags().get(0)))
                            .thenComparing(path ->
                                    path.getKey().chars().filter(c -> c == '/').count())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(path -> ordered.addPathItem(path.getKey(), path.getValue()));
            api.setPaths(ordered);
        };
    }
}
