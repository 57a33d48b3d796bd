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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cstorecords.record.EntryType;
import org.cstorecords.web.cache.Validators;
import org.cstorecords.web.format.Export;
import org.cstorecords.web.problem.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/**
 * Generates the OpenAPI description from the code, with springdoc: this class has its general part, the imported ones the
 * operations and schemas. Tests compare the result with openapi.yaml, which the service publishes; the service itself
 * generates nothing.
 */
@Import({NamedSchemas.class, ParameterDescriptions.class, RecordSchemas.class, ResponseDescriptions.class})
public class DescriptionGenerator {

    /** Headers of all responses that can be cached. */
    static final List<String> CACHING_HEADERS =
            List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

    /** Name of the response with status 304. */
    static final String NOT_MODIFIED = "NotModified";

    /** Name of the response with status 301. */
    static final String MOVED = "Moved";

    /** Tags in the order of the description: first the collections of records, such as {@code Member states}. */
    private static final List<String> TAGS = Stream.concat(
                    Arrays.stream(EntryType.values())
                            .map(type ->
                                    StringUtils.capitalize(type.collection().replace('-', ' '))),
                    Stream.of("Timeline", "Search", "Changes", "Dataset", "Problems"))
            .toList();

    private static final String DESCRIPTION = """
            The institutional record of the Collective Security Treaty Organization (CSTO): member states, bodies, \
            sessions, decisions, chairmanships, treaties, persons, formations and operations. The record is taken from \
            five source files. The API is read-only and requires no authentication.

            For example, `GET /api/v1/decisions?body=csc&from=2013-01-01&to=2013-12-31` returns the decisions of the \
            Collective Security Council in 2013.

            ## Record

            - **Citations**: each record cites the paragraphs of the sources that support it. `GET /api/v1/documents` \
            lists the sources.
            - **Discrepancies**: where the sources contradict each other about a property, `discrepancies` has the \
            value that the record adopted, such as `2009-02-04` or `Uzbekistan: NOT_SIGNED`, the alternative values \
            with their citations, such as `2009-06-14` and `Uzbekistan: SIGNED`, and the rule.
            - **Classifications**: most sources do not class what they describe. `kind`, `type`, `affiliation`, \
            `scope` and `status` are the curators' classification; citations support it where a paragraph states it. \
            What was only proposed is `PROPOSED` (observer status for the CIS), what was only announced is `PLANNED` \
            or `ANNOUNCED` (the chair of Belarus after 2022). `scope` says whose act a decision is: \
            `ORGANIZATION` (the statement on Syria of 2013), `MEMBER_STATES` (the Charter) or `OTHERS`.
            - **Null**: a property of a record is `null` if no source states it, unless described otherwise.
            - **Dates**: a date is as precise as its source. December 2012 is \
            `{"edtf": "2012-12", "earliest": "2012-12-01", "latest": "2012-12-31"}`, where `edtf` is in Extended \
            Date/Time Format (ISO 8601-2). `2008-09-05/..` goes on without a stated end, and its `latest` is \
            `9999-12-31`. `from` and `to` match all dates that can fall in the period.
            - **As of**: `asOf` selects what held on a day, and `certainty` says how sure the sources are. On \
            2022-05-16, Armenia is `STATED` to chair. On 2009-06-15, no source states who did: `/chairmanships` is \
            empty, and its `asOf.lastStated` names the chair of the day before.

            ## Requests

            - **Filters**: `status=SIGNED&status=ADOPTED` matches records with either status. Different parameters \
            must all match. An unknown parameter or value is an error (400), and never ignored.
            - **Pages**: a list returns pages of `limit` records, 50 by default and 500 at most. Request the URL in \
            `next`, unchanged, until it is null.
            - **Whole lists**: `format=csv`, `format=ndjson` and `format=xlsx` (Excel) return all records of a list at \
            once, each in full.
            - **Changes**: `GET /api/v1/changes?since=1` lists the records that changed after version 1 of the \
            dataset.
            - **Conditional requests**: each response with status 200 has an `ETag`. Send it in `If-None-Match`, and \
            the service returns 304 until something changes.
            - **Errors**: an error is a problem (RFC 9457). Distinguish errors by `type`. After 429 and 503, send the \
            request again after the number of seconds in `Retry-After`.
            - **Methods**: `GET`, `HEAD` and `OPTIONS`. Other methods get 405.

            ## Stability

            - A property is always present, unless its description states when it is present. Arrays are never null \
            and have a fixed order.
            - `/api/v1` only grows: parameters, properties and operations are added, and none is removed.
            - Elements that the next version will not have are marked `deprecated`. A deprecated operation also sends \
            the headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594).

            Code: Apache-2.0. Data: CC BY 4.0.
            """;

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        Components components = new Components();
        describeHeaders(components);
        SharedParameters.addTo(components);
        ApiResponse notModified = new ApiResponse()
                .description("The client has the current response, by `If-None-Match` or `If-Modified-Since`.");
        CACHING_HEADERS.forEach(name -> notModified.addHeaderObject(name, new Header().$ref(name)));
        components.addResponses(NOT_MODIFIED, notModified);
        components.addResponses(
                MOVED,
                new ApiResponse()
                        .description("The record has the identifier in another case, at the URL in `Location`.")
                        .addHeaderObject(
                                HttpHeaders.LOCATION,
                                header(
                                        "Path of the record, with the query of the request.",
                                        true,
                                        "/api/v1/bodies/csc")));
        for (ProblemType type : ProblemType.values()) {
            if (type.isDocumented()) {
                components.addResponses(type.responseName(), problem(type));
            }
        }
        return new OpenAPI()
                .info(new Info()
                        .title("CSTO Records")
                        .version(version(build))
                        .summary("The institutional record of the Collective Security Treaty Organization, with a"
                                + " citation for every fact")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("CSTO Records"))
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("The service that publishes this description.")))
                .security(List.of())
                .components(components);
    }

    /** Returns the version of the next release, which pom.xml states. */
    private static String version(ObjectProvider<BuildProperties> build) {
        return build.stream()
                .map(properties -> String.valueOf(properties.getVersion()).replace("-SNAPSHOT", ""))
                .findFirst()
                .orElse("unknown");
    }

    private static ApiResponse problem(ProblemType type) {
        ApiResponse response = new ApiResponse()
                .description(type.description())
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType()
                                        .schema(new Schema<>()
                                                .$ref(type == ProblemType.GONE ? "GoneProblem" : "Problem"))));
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.TOO_MANY_REQUESTS) {
            response.addHeaderObject(HttpHeaders.RETRY_AFTER, new Header().$ref(HttpHeaders.RETRY_AFTER));
        }
        if (type == ProblemType.RANGE_NOT_SATISFIABLE) {
            response.addHeaderObject(
                    HttpHeaders.CONTENT_RANGE, header("Size of the file in bytes (RFC 9110).", true, "bytes */65536"));
        }
        return response;
    }

    private static void describeHeaders(Components components) {
        components
                .addHeaders(
                        HttpHeaders.ETAG,
                        header(
                                "Entity tag of the response, for `If-None-Match` (RFC 9110). That of the data package"
                                        + " is strong, all others are weak.",
                                true,
                                "W/\"1-mVvk2bGqHcTn0X9f\""))
                .addHeaders(
                        HttpHeaders.LAST_MODIFIED,
                        header(
                                "Time of the last change of the dataset or the service, for `If-Modified-Since` (RFC"
                                        + " 9110).",
                                true,
                                "Sun, 22 Nov 2026 09:30:00 GMT"))
                .addHeaders(
                        HttpHeaders.CACHE_CONTROL,
                        header(
                                "Number of seconds for which the response can be cached (RFC 9111).",
                                true,
                                Validators.CACHE_CONTROL))
                .addHeaders(
                        HttpHeaders.VARY,
                        header("Request headers that select the representation (RFC 9110).", true, Validators.VARY))
                .addHeaders(
                        HttpHeaders.LINK,
                        header(
                                "URL of the next page, with `rel=\"next\"` (RFC 8288). Missing for the last page.",
                                false,
                                "</api/v1/decisions?limit=2&cursor=…>; rel=\"next\""))
                .addHeaders(
                        Export.CORRECTED_QUERY,
                        header(
                                "Percent-encoded words of the search, if the service replaced a word of `q` that no"
                                        + " record contains by a similar one.",
                                false,
                                "tasmagambetov"))
                .addHeaders(
                        HttpHeaders.CONTENT_DISPOSITION,
                        header(
                                "File name of the response. Sent with lists in formats other than JSON, and with the"
                                        + " data package.",
                                false,
                                "attachment; filename=\"decisions.csv\""))
                .addHeaders(
                        HttpHeaders.RETRY_AFTER,
                        header("Number of seconds after which to send the request again (RFC 9110).", true, "5"));
    }

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
