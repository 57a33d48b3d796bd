package org.cstorecords.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
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
import java.util.concurrent.ExecutionException;
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
import org.springframework.web.util.UriUtils;

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

    static List<Operation> operationsOnARecord() {
        return operations().stream()
                .filter(operation -> operation.parameters().stream().anyMatch(Parameter::isInPath))
                .toList();
    }

    static List<Operation> operationsWithStatus(int status) {
        return operations().stream()
                .filter(operation -> operation.response(status) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFormatIsReturned(Operation operation) {
        String url = url(operation);
        for (String mediaType : Objects.requireNonNull(operation.response(200)).mediaTypes()) {
            Api.Response response = api.send(HttpMethod.GET, url, HttpHeaders.ACCEPT, mediaType);

            assertThat(response.status().value()).as(url).isEqualTo(200);
            assertThat(response.headers().getFirst(HttpHeaders.CONTENT_TYPE)).startsWith(mediaType);
        }
        assertThat(status(HttpMethod.HEAD, url)).isEqualTo(200);
        assertThat(status(HttpMethod.GET, url, HttpHeaders.ACCEPT, "image/png")).isEqualTo(406);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterIsAcceptedAlone(Operation operation) {
        List<String> failures = new ArrayList<>();
        for (Parameter parameter : queryParameters(operation)) {
            List<String> values =
                    parameter.name().equals("cursor") ? List.of(cursor(operation)) : parameter.validValues();
            assertThat(values).as(parameter + " has an example").isNotEmpty();
            for (String value : values) {
                addUnlessAccepted(operation, url(operation, parameter.name(), value), failures);
            }
            if (parameter.isRepeatable()) {
                addUnlessAccepted(operation, url(operation, repeated(parameter, 2)), failures);
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Sends a request, again with the parameter that another one requires. */
    private void addUnlessAccepted(Operation operation, String url, List<String> failures) {
        Api.Response response = api.send(HttpMethod.GET, url);
        Matcher required = REQUIRED_PARAMETER.matcher(response.body());
        if (response.status().value() == 400 && required.find()) {
            response = api.send(HttpMethod.GET, url + '&' + query(parameter(operation, required.group(1))));
        }
        if (response.status().value() != 200) {
            failures.add(url + ": " + response.body());
        }
    }

    private String cursor(Operation operation) {
        String next =
                api.send(HttpMethod.GET, url(operation, "limit", "1")).json().read("$.next");
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void invalidParameterValuesAreRejected(Operation operation) {
        List<String> accepted = new ArrayList<>();
        for (Parameter parameter : queryParameters(operation)) {
            for (String invalid : parameter.invalidValues()) {
                addUnlessRejected(url(operation, parameter.name(), invalid), parameter.name(), accepted);
            }
            if (parameter.maxValues() < Integer.MAX_VALUE) {
                addUnlessRejected(
                        url(operation, repeated(parameter, parameter.maxValues() + 1)), parameter.name(), accepted);
            }
            if (parameter.isRequired()) {
                addUnlessRejected(path(operation), parameter.name(), accepted);
            }
        }
        addUnlessRejected(url(operation, "color", "red"), "color", accepted);
        assertThat(accepted).isEmpty();
    }

    private void addUnlessRejected(String url, String parameter, List<String> accepted) {
        Api.Response response = api.send(HttpMethod.GET, url);
        if (response.status().value() != 400
                || !response.json().<List<String>>read("$.errors[*].parameter").contains(parameter)) {
            accepted.add(url + ": " + response.status());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aMatchingEntityTagGets304(Operation operation) {
        String url = url(operation);
        String tag =
                Objects.requireNonNull(api.send(HttpMethod.GET, url).headers().getETag());

        assertThat(status(HttpMethod.GET, url, HttpHeaders.IF_NONE_MATCH, tag)).isEqualTo(304);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aFailedPreconditionGets412(Operation operation) {
        assertThat(status(HttpMethod.GET, url(operation), HttpHeaders.IF_MATCH, "\"other\""))
                .isEqualTo(412);
    }

    static List<Operation> operationsWithRanges() {
        return operationsWithStatus(206);
    }

    @ParameterizedTest
    @MethodSource("operationsWithRanges")
    void aRangeGetsPartialContent(Operation operation) {
        assertThat(status(HttpMethod.GET, url(operation), HttpHeaders.RANGE, "bytes=1-9"))
                .isEqualTo(206);
        assertThat(status(HttpMethod.GET, url(operation), HttpHeaders.RANGE, "bytes=999999999-"))
                .isEqualTo(416);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void tooLongUrlsAndHeadersAreRejected(Operation operation) {
        String large = "a".repeat(8193);

        assertThat(status(HttpMethod.GET, path(operation) + "?color=" + large)).isEqualTo(414);
        assertThat(status(HttpMethod.GET, url(operation), "Color", large)).isEqualTo(431);
    }

    @Test
    void excessExpensiveRequestsAreRejected() throws Exception {
        String function = Objects.requireNonNull(DATABASE.queryForObject(
                "select pg_get_functiondef('corrected_query(text)'::regprocedure)", String.class));
        ExecutorService clients = Executors.newCachedThreadPool();
        DATABASE.execute("create or replace function corrected_query(query text) returns text language sql volatile"
                + " as $$ select query from pg_advisory_xact_lock_shared(4), pg_sleep(4) $$");
        try {
            List<Future<Integer>> sent = Stream.of("sessions?format=csv&q=session", "sessions?q=session")
                    .flatMap(url -> Stream.generate(() -> clients.submit(() -> status(HttpMethod.GET, url)))
                            .limit(4))
                    .toList();
            await().until(() ->
                    DATABASE.queryForList("select 1 from pg_locks where locktype = 'advisory' and objid = 4")
                                    .size()
                            == 8);

            Map<String, Future<Api.Response>> rejected = new HashMap<>();
            for (Operation operation : operationsWithStatus(429)) {
                Set<String> mediaTypes =
                        Objects.requireNonNull(operation.response(200)).mediaTypes();
                String expensive = mediaTypes.stream()
                        .filter(Set.of("text/csv", "application/zip")::contains)
                        .findFirst()
                        .orElse(mediaTypes.iterator().next());
                rejected.put(
                        operation.path(),
                        clients.submit(() -> api.send(HttpMethod.GET, url(operation), HttpHeaders.ACCEPT, expensive)));
            }
            assertThat(status(HttpMethod.GET, "bodies")).isEqualTo(200);
            for (Future<Api.Response> response : rejected.values()) {
                response.get().assertProblem(429);
                assertThat(response.get().headers().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("2");
            }
            JSONAssert.assertEquals(
                    RareProblem.TOO_MANY_REQUESTS.body(),
                    Examples.withoutVolatileValues(Objects.requireNonNull(rejected.get("/api/v1/sessions"))
                            .get()
                            .body()),
                    JSONCompareMode.STRICT);
            for (Future<Integer> response : sent) {
                assertThat(response.get()).isEqualTo(200);
            }
        } finally {
            DATABASE.execute(function);
            clients.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void otherMethodsAreNotAllowed(Operation operation) {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(status(method, path(operation))).isEqualTo(405);
        }
    }

    static List<Operation> operationsWithRedirects() {
        return operationsWithStatus(301);
    }

    @ParameterizedTest
    @MethodSource("operationsWithRedirects")
    void anIdentifierInAnotherCaseIsRedirected(Operation operation) {
        String id = operation.parameters().stream()
                .filter(Parameter::isInPath)
                .findFirst()
                .orElseThrow()
                .examples()
                .get(0);
        String other =
                id.equals(id.toUpperCase(Locale.ROOT)) ? id.toLowerCase(Locale.ROOT) : id.toUpperCase(Locale.ROOT);

        assertThat(status(HttpMethod.GET, path(operation, other))).isEqualTo(301);
    }

    @ParameterizedTest
    @MethodSource("operationsOnARecord")
    void anUnknownRecordIsNotFound(Operation operation) {
        assertThat(status(HttpMethod.GET, path(operation, "no-such-record"))).isEqualTo(404);
    }

    static List<Operation> operationsWithTombstones() {
        return operationsWithStatus(410);
    }

    @ParameterizedTest
    @MethodSource("operationsWithTombstones")
    void aWithdrawnRecordIsGone(Operation operation) {
        EntryType type = Arrays.stream(EntryType.values())
                .filter(candidate -> operation.path().startsWith(candidate.path() + "/"))
                .findFirst()
                .orElseThrow();
        String id = type == EntryType.MEMBER_STATE ? "XX" : "an-example";
        DATABASE.execute(
                "select curation.withdraw('%s', '%s', 'An example', 'It was entered twice.')".formatted(type, id));

        assertThat(status(HttpMethod.GET, path(operation, id))).isEqualTo(410);
    }

    @Test
    @Order(AFTER_THE_OTHERS)
    void aFailingServiceReturns500() {
        publishVersion();
        DATABASE.execute("revoke select on all tables in schema public from csto_reader");
        try {
            assertThat(withOtherStatus(500, operationsWithStatus(500))).isEmpty();
        } finally {
            DATABASE.execute("grant select on all tables in schema public to csto_reader");
        }
    }

    @Test
    @Order(AFTER_THE_OTHERS + 1)
    void aServiceWithoutDatabaseReturns503() {
        publishVersion();
        Postgres.server().administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections false");
        try {
            Postgres.server()
                    .administer("do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + ExpendableApiTest.DATABASE + "'; end $$");

            assertThat(withOtherStatus(503, operationsWithStatus(503))).isEmpty();
        } finally {
            Postgres.server()
                    .administer("alter database " + ExpendableApiTest.DATABASE + " with allow_connections true");
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> withOtherStatus(200, operations()).isEmpty());
    }

    @Test
    @Order(AFTER_THE_OTHERS + 2)
    void everyDocumentedResponseIsReceived() {
        Set<String> documented = operations().stream()
                .flatMap(operation -> operation.responses().entrySet().stream()
                        .flatMap(response -> (response.getValue().mediaTypes().isEmpty()
                                        ? Stream.of("")
                                        : response.getValue().mediaTypes().stream())
                                .map(mediaType -> new Visit(operation.id(), response.getKey(), mediaType))))
                .map(Visit::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        documented.removeAll(Contract.visits().stream().map(Visit::toString).toList());

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
        return Objects.requireNonNull(
                api.send(HttpMethod.GET, "problems").headers().getETag());
    }

    /** Calls the operations concurrently, and returns those with another status than expected. */
    private List<String> withOtherStatus(int expected, List<Operation> operations) {
        ExecutorService clients = Executors.newFixedThreadPool(operations.size());
        try {
            return operations.stream()
                    .map(operation -> clients.submit(() -> operation + ": " + status(HttpMethod.GET, url(operation))))
                    .toList()
                    .stream()
                    .map(EveryResponseTest::get)
                    .filter(response -> !response.endsWith(": " + expected))
                    .toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private int status(HttpMethod method, String url, String... headers) {
        return api.send(method, url, headers).status().value();
    }

    private static List<Parameter> queryParameters(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.isInPath())
                .toList();
    }

    private static Parameter parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String[] repeated(Parameter parameter, int times) {
        List<String> values = parameter.validValues();
        assertThat(values).as(parameter + " has an example").isNotEmpty();
        return IntStream.range(0, times)
                .mapToObj(i -> Stream.of(parameter.name(), values.get(i % values.size())))
                .flatMap(pair -> pair)
                .toArray(String[]::new);
    }

    /** Returns the path of the operation with the given values of its parameters, or else their examples. */
    private static String path(Operation operation, String... values) {
        String path = operation.path();
        List<Parameter> parameters =
                operation.parameters().stream().filter(Parameter::isInPath).toList();
        for (int i = 0; i < parameters.size(); i++) {
            String value =
                    i < values.length ? values[i] : parameters.get(i).examples().get(0);
            path = path.replace("{" + parameters.get(i).name() + "}", encode(value));
        }
        return path;
    }

    /** Returns a URL with the given names and values, and examples of the other required parameters. */
    private static String url(Operation operation, String... query) {
        Stream<String> given =
                Stream.iterate(0, i -> i < query.length, i -> i + 2).map(i -> query[i] + "=" + encode(query[i + 1]));
        Stream<String> required = queryParameters(operation).stream()
                .filter(parameter ->
                        parameter.isRequired() && !Arrays.asList(query).contains(parameter.name()))
                .map(EveryResponseTest::query);
        String parameters = Stream.concat(required, given).collect(Collectors.joining("&"));
        return path(operation) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String query(Parameter parameter) {
        return parameter.name() + "=" + encode(parameter.examples().get(0));
    }

    private static String encode(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
