package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.cstorecords.WaitingSearches;
import org.cstorecords.contract.OpenApi.Operation;
import org.cstorecords.contract.OpenApi.Parameter;
import org.cstorecords.record.EntryType;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Requests every documented response of every operation, with requests generated from the description. {@link Api}
 * checks each response against the description.
 */
@ExpendableApiTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryResponseTest {

    private static final JdbcTemplate DATABASE =
            new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));
    private static final int AFTER_THE_OTHERS = Integer.MAX_VALUE - 10;
    private static final Pattern REQUIRED_PARAMETER = Pattern.compile("requires `(\\w+)`");

    @Autowired
    Api api;

    static List<Operation> operations() {
        return Contract.description().operations();
    }

    private static List<Operation> operationsWith(int status) {
        return operations().stream()
                .filter(operation -> operation.responses().containsKey(status))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFormatIsReturned(Operation operation) {
        for (String mediaType : operation.response(200).mediaTypes()) {
            assertThat(receive(200, GET, operation.url(), HttpHeaders.ACCEPT, mediaType)
                            .headers()
                            .getFirst(HttpHeaders.CONTENT_TYPE))
                    .startsWith(mediaType);
        }
        receive(200, HEAD, operation.url());
        receive(406, GET, operation.url(), HttpHeaders.ACCEPT, "image/png");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterIsAcceptedAlone(Operation operation) {
        List<String> failures = new ArrayList<>();
        for (Parameter parameter : operation.queryParameters()) {
            List<String> urls = new ArrayList<>();
            if (parameter.name().equals("cursor")) {
                urls.add(receive(200, GET, operation.url("limit", "1")).json().read("$.next"));
            } else {
                parameter.validValues().forEach(value -> urls.add(operation.url(parameter.name(), value)));
            }
            if (parameter.isRepeatable()) {
                urls.add(repeated(operation, parameter, 2));
            }
            assertThat(urls).as(parameter + " has an example").isNotEmpty();
            for (String url : urls) {
                Api.Response response = api.send(GET, url);
                Matcher required = REQUIRED_PARAMETER.matcher(response.body());
                if (response.status().value() == 400 && required.find()) {
                    Parameter other = operation.queryParameters().stream()
                            .filter(candidate -> candidate.name().equals(required.group(1)))
                            .findFirst()
                            .orElseThrow();
                    response = api.send(GET, url + '&' + other.query());
                }
                if (response.status().value() != 200) {
                    failures.add(url + ": " + response.body());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void invalidParameterValuesAreRejected(Operation operation) {
        Map<String, String> parameters = new HashMap<>(Map.of(operation.url("color", "red"), "color"));
        for (Parameter parameter : operation.queryParameters()) {
            parameter
                    .invalidValues()
                    .forEach(value -> parameters.put(operation.url(parameter.name(), value), parameter.name()));
            if (parameter.maxValues() < Integer.MAX_VALUE) {
                parameters.put(repeated(operation, parameter, parameter.maxValues() + 1), parameter.name());
            }
            if (parameter.isRequired()) {
                parameters.put(operation.pathOf(), parameter.name());
            }
        }
        assertThat(parameters)
                .allSatisfy((url, parameter) -> assertThat(
                                receive(400, GET, url).json().<List<String>>read("$.errors[*].parameter"))
                        .contains(parameter));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void preconditionsAreEvaluated(Operation operation) {
        String tag = Objects.requireNonNull(
                receive(200, GET, operation.url()).headers().getETag());

        receive(304, GET, operation.url(), HttpHeaders.IF_NONE_MATCH, tag);
        receive(412, GET, operation.url(), HttpHeaders.IF_MATCH, "\"other\"");
        if (operationsWith(206).contains(operation)) {
            receive(206, GET, operation.url(), HttpHeaders.RANGE, "bytes=1-9");
            receive(416, GET, operation.url(), HttpHeaders.RANGE, "bytes=999999999-");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void tooLongUrlsAndHeadersAndOtherMethodsAreRejected(Operation operation) {
        String large = "a".repeat(8193);

        receive(414, GET, operation.pathOf() + "?color=" + large);
        receive(431, GET, operation.url(), "Color", large);
        for (HttpMethod method : List.of(POST, PUT, PATCH, DELETE)) {
            receive(405, method, operation.pathOf());
        }
    }

    @Test
    void excessExpensiveRequestsAreRejected() throws Exception {
        ExecutorService clients = Executors.newCachedThreadPool();
        try (WaitingSearches searches = new WaitingSearches()) {
            List<Future<Api.Response>> sent = Stream.of("sessions?format=csv&q=occupied", "sessions?q=occupied")
                    .flatMap(url -> Stream.generate(() -> clients.submit(() -> receive(200, GET, url)))
                            .limit(4))
                    .toList();
            searches.awaitCount(8);

            Map<String, Future<Api.Response>> rejected = new HashMap<>();
            for (Operation operation : operationsWith(429)) {
                Set<String> mediaTypes = operation.response(200).mediaTypes();
                String expensive = mediaTypes.stream()
                        .filter(Set.of("text/csv", "application/zip")::contains)
                        .findFirst()
                        .orElse(mediaTypes.iterator().next());
                rejected.put(
                        operation.path(),
                        clients.submit(() -> receive(429, GET, operation.url(), HttpHeaders.ACCEPT, expensive)));
            }
            receive(200, GET, "bodies");
            for (Future<Api.Response> response : rejected.values()) {
                assertThat(response.get().headers().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("2");
            }
            assertMatchesExample(
                    "TooManyRequests",
                    Objects.requireNonNull(rejected.get("/api/v1/sessions")).get());
            searches.release();
            for (Future<Api.Response> response : sent) {
                response.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void anIdentifierInAnotherCaseIsRedirected() throws Exception {
        for (Operation operation : operationsWith(301)) {
            String id = operation.parameters().get(0).examples().get(0);
            String upper = id.toUpperCase(Locale.ROOT);

            receive(301, GET, operation.pathOf(id.equals(upper) ? id.toLowerCase(Locale.ROOT) : upper));
        }
    }

    @Test
    void unknownAndWithdrawnRecordsAreNotReturned() throws Exception {
        for (Operation operation : operationsWith(410)) {
            EntryType type = Arrays.stream(EntryType.values())
                    .filter(candidate -> operation.path().startsWith(candidate.path() + "/"))
                    .findFirst()
                    .orElseThrow();
            String title = "An example of a " + type.name().toLowerCase(Locale.ROOT);
            String id = type == EntryType.MEMBER_STATE
                    ? "XX"
                    : title.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
            String existing = operation.parameters().get(0).examples().get(0);
            DATABASE.execute("select curation.withdraw('%s', '%s', '%s', 'It was entered twice.', '%s')"
                    .formatted(type, id, title, existing));

            Api.Response gone = receive(410, GET, operation.pathOf(id));
            if (operation.path().equals("/api/v1/bodies/{id}")) {
                assertMatchesExample("Gone", gone);
            }
        }
        operations().stream()
                .filter(operation -> operation.parameters().stream().anyMatch(Parameter::isInPath))
                .forEach(operation -> receive(404, GET, operation.pathOf("no-such-record")));
    }

    @Test
    @Order(AFTER_THE_OTHERS)
    void aFailingServiceReturns500() throws Exception {
        publishVersion();
        DATABASE.execute("revoke select on all tables in schema public from csto_reader");
        try {
            assertMatchesExample("InternalError", receiveFromAll(500));
        } finally {
            DATABASE.execute("grant select on all tables in schema public to csto_reader");
        }
    }

    @Test
    @Order(AFTER_THE_OTHERS + 1)
    void aServiceWithoutDatabaseReturns503() throws Exception {
        publishVersion();
        String database = ExpendableApiTest.DATABASE;
        Postgres.server().administer("alter database " + database + " with allow_connections false");
        try {
            Postgres.server()
                    .administer("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database + "'; end $$");
            assertMatchesExample("Unavailable", receiveFromAll(503));
        } finally {
            Postgres.server().administer("alter database " + database + " with allow_connections true");
        }
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> receiveFromAll(200));
    }

    @Test
    @Order(AFTER_THE_OTHERS + 2)
    void everyDocumentedResponseIsReceived() {
        Set<String> documented = new TreeSet<>();
        operations()
                .forEach(operation -> operation
                        .responses()
                        .forEach((status, response) -> Stream.concat(
                                        response.mediaTypes().stream().map(mediaType -> " " + mediaType),
                                        response.mediaTypes().isEmpty() ? Stream.of("") : Stream.empty())
                                .forEach(mediaType -> documented.add(operation + " " + status + mediaType))));
        documented.removeAll(Contract.received());

        assertThat(documented).as("never received").isEmpty();
    }

    /** Publishes a new version of the dataset, and waits until cached responses of the previous one are stale. */
    private void publishVersion() {
        String tag = tag();
        DATABASE.execute("select curation.withdraw('BODY', 'another-example', 'Another example', 'Reason %s.')"
                .formatted(tag.replaceAll("\\W", "")));
        await().until(() -> !tag().equals(tag));
    }

    private String tag() {
        return Objects.requireNonNull(api.send(GET, "problems").headers().getETag());
    }

    /** Calls all operations with that status concurrently, and returns the response of the list of sessions. */
    private Api.Response receiveFromAll(int status) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(operations().size());
        try {
            Map<String, Future<Api.Response>> responses = operationsWith(status).stream()
                    .collect(Collectors.toMap(
                            Operation::path, operation -> clients.submit(() -> receive(status, GET, operation.url()))));
            for (Future<Api.Response> response : responses.values()) {
                response.get();
            }
            return Objects.requireNonNull(responses.get("/api/v1/sessions")).get();
        } finally {
            clients.shutdownNow();
        }
    }

    private static void assertMatchesExample(String response, Api.Response actual) throws Exception {
        actual.assertProblem(actual.status().value());
        JSONAssert.assertEquals(
                withoutVersion(Examples.ofProblem(response).path("value").toString()),
                withoutVersion(Examples.withoutVolatileValues(actual.body())),
                JSONCompareMode.STRICT);
    }

    private static String withoutVersion(String problem) {
        return problem.replaceFirst("\"version\":\\d+", "\"version\":0");
    }

    private Api.Response receive(int status, HttpMethod method, String url, String... headers) {
        Api.Response response = api.send(method, url, headers);
        assertThat(response.status().value()).as(method + " " + url).isEqualTo(status);
        return response;
    }

    private static String repeated(Operation operation, Parameter parameter, int times) {
        List<String> values = parameter.validValues();
        return operation.url(IntStream.range(0, values.isEmpty() ? 0 : times)
                .boxed()
                .flatMap(i -> Stream.of(parameter.name(), values.get(i % values.size())))
                .toArray(String[]::new));
    }
}
